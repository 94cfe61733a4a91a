import Phrasebook

extension Pack {
  /// The pack as one HTML file that needs nothing else; two languages stand side by side.
  package var html: String {
    let heads = contexts.map { context in
      HTMLText.element(
        "header", ["lang": context.language.rawValue],
        [.element("h1", text: context.packTitle)]
          + context.packFacts.map { .element("p", ["class": "soft"], text: $0) })
    }
    let chapters = chapters.map { versions in
      Self.pair(
        zip(contexts, versions).map { context, section in
          .element("section", ["lang": context.language.rawValue], section.html)
        })
    }
    let first = contexts.first
    return HTMLPage(
      title: contexts.map(\.packTitle).joined(separator: " · "),
      language: first?.language ?? .english, body: [Self.pair(heads)] + chapters
    ).text
  }

  private static func pair(_ versions: [HTMLText]) -> HTMLText {
    .element("div", ["class": versions.count > 1 ? "pair" : "single"], versions)
  }
}

extension PackSection {
  fileprivate var html: [HTMLText] {
    [.element("h2", text: title)] + blocks.map(\.html)
  }
}

extension PackBlock {
  fileprivate var html: HTMLText {
    switch self {
    case .sheet(let sheet): sheet.html(level: 3)
    case .line(let text): .element("p", text: text)
    case .list(let items): .element("ul", items.map { .element("li", text: $0) })
    case .heading(let text): .element("h3", text: text)
    case .chart(let chart): chart.svg
    }
  }
}

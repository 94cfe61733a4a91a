import Phrasebook

extension Pack {
  /// The pack as a page of Markdown; of two languages, each chapter in one after the other.
  package var markdown: String {
    let heads = contexts.map { context in
      "# \(MarkdownText.escape(context.packTitle))\n\n"
        + context.packFacts.map { "\(MarkdownText.escape($0))\n" }.joined(separator: "\n")
    }
    let chapters = chapters.flatMap { $0.map(\.markdown) }
    return (heads + chapters).joined(separator: "\n")
  }
}

extension PackSection {
  fileprivate var markdown: String {
    let parts = ["## \(MarkdownText.escape(title))\n"] + blocks.map(\.markdown)
    return parts.joined(separator: "\n")
  }
}

extension PackBlock {
  fileprivate var markdown: String {
    switch self {
    case .sheet(let sheet): sheet.markdown(level: 3)
    case .line(let text): MarkdownText.escape(text) + "\n"
    case .list(let items): items.map { "- \(MarkdownText.escape($0))\n" }.joined()
    case .heading(let text): "### \(MarkdownText.escape(text))\n"
    case .chart(let chart):
      "\(MarkdownText.escape(chart.title))\n\n"
        + chart.bars.map { "- \(MarkdownText.escape("\($0.label): \($0.text)"))\n" }.joined()
    }
  }
}

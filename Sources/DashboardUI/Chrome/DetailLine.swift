package import TerminalKit

/// The row above the key bar: the record under the cursor and why it is so.
package struct DetailLine: Widget, Equatable, Sendable {
  private let spans: [Span]
  private let key: KeyHint?

  /// Creates a line; the key, at the right, is the one that goes to the cause.
  package init(_ spans: [Span], key: KeyHint? = nil) {
    self.spans = spans
    self.key = key
  }

  package init(_ text: String) { self.init([Span(text)]) }

  /// What it says, without its key.
  var text: String { spans.map(\.text).joined() }

  /// The line with something before it.
  func following(_ first: [Span]) -> DetailLine {
    DetailLine(first + [Span(" · ", as: .muted)] + spans, key: key)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let right = key.map { [Span($0.key, as: .key), Span(" \($0.word)", as: .muted)] } ?? []
    let free = area.width - (right.isEmpty ? 0 : right.columns + 2)
    frame.draw(Line(frame.isSpoken ? spans : fitted(to: free), right: right), in: area)
  }

  /// The line where there is no room for all of it: its record's name is cut, so that how it stands does not fall, and
  /// what ends in a cut figure goes.
  private func fitted(to columns: Int) -> [Span] {
    guard spans.columns > columns, let end = spans.prefix(2).lastIndex(where: { $0.role == .title })
    else { return spans }
    let (name, rest) = (Array(spans[...end]), Array(spans[(end + 1)...]))
    let state = Self.parts(of: rest).first ?? []
    let least = min(columns * 2 / 5, name.columns)
    let head = name.truncated(to: min(name.columns, max(columns - state.columns, least)))
    let line = (head + rest).truncated(to: columns)
    let parts = Self.parts(of: line.suffix(line.count - head.count))
    guard line.last?.text.last == "…", let end = parts.last, let whole = Self.whole(end) else {
      return line
    }
    let told = parts.count > 1 ? Array(parts.dropLast()) : [whole]
    return head + told.joined(separator: [Span(Self.separator, as: .muted)])
  }

  /// A part that was cut, without the figure that it ends in; `nil` where the cut is in no figure nor its unit.
  private static func whole(_ part: [Span]) -> [Span]? {
    let text = part.map(\.text).joined().dropLast()
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    func isFigure(_ word: Substring?) -> Bool { word?.contains(where: \.isNumber) == true }
    let isUnit = words.count > 1 && words[words.count - 2].contains("\u{A0}")
    guard isFigure(words.last) || isUnit else { return nil }
    words.removeLast()
    while isFigure(words.last) || words.last?.contains(where: \.isLetter) == false {
      words.removeLast()
    }
    return part.prefix(characters: words.joined(separator: " ").count) + [Span("…", as: .muted)]
  }

  private static let separator = " · "

  /// What stands between separators.
  private static func parts(of spans: some Sequence<Span>) -> [[Span]] {
    var parts: [[Span]] = [[]]
    for span in spans {
      let isWhole = !span.text.unicodeScalars.contains("·")
      let pieces =
        isWhole
        ? [span.text[...]]
        : span.text.split(separator: separator, omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { parts.append([]) }
        if !piece.isEmpty { parts[parts.count - 1].append(Span(String(piece), as: span.role)) }
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension [Span] {
  /// The spans up to so many characters.
  fileprivate func prefix(characters count: Int) -> [Span] {
    var left = count
    return compactMap { span in
      let text = String(span.text.prefix(left))
      left -= text.count
      return text.isEmpty ? nil : Span(text, as: span.role)
    }
  }
}

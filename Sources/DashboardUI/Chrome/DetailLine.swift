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

  /// The line where nobody can press a key.
  var withoutKey: DetailLine { DetailLine(spans) }

  /// The line with something before it.
  func following(_ first: [Span]) -> DetailLine {
    DetailLine(first + [Span(" · ", as: .muted)] + spans, key: key)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let right = key.map { [Span($0.key, as: .key), Span(" \($0.word)", as: .muted)] } ?? []
    let free = area.width - (right.isEmpty ? 0 : right.columns + 2)
    frame.draw(Line(frame.isSpoken ? spans : fitted(to: free), right: right), in: area)
  }

  /// A name is not cut to less than this for what is said of it.
  private static let leastName = 12

  /// The line where there is no room for all of it: its record's name is cut, so that all that is said of it stays, or else
  /// its first part, which is how it stands; what would be a cut figure or half a few words goes.
  private func fitted(to columns: Int) -> [Span] {
    guard columns > 0, spans.columns > columns,
      let end = spans.prefix(2).lastIndex(where: { $0.role == .title })
    else { return spans }
    let (name, rest) = (Array(spans[...end]), Array(spans[(end + 1)...]))
    let all = Self.parts(of: rest)
    let least = min(Self.leastName, name.columns)
    let state = (all.first?.columns ?? 0) + (all.count > 1 ? 1 : 0)
    let rooms = [rest.columns, state].map { columns - $0 }
    let room = rooms.first { $0 >= least } ?? columns * 2 / 5
    let head = name.truncated(to: min(name.columns, room))
    let line = (head + rest).truncated(to: columns)
    let parts = Self.parts(of: line.suffix(line.count - head.count))
    guard line.last?.text.last == "…" else { return line }
    guard let told = Self.told(parts, of: all) else { return line }
    let saysNothing = told.joined().allSatisfy { $0.text.allSatisfy { " …".contains($0) } }
    if saysNothing { return name.truncated(to: columns) }
    return head + told.joined(separator: [Span(Self.separator, as: .muted)])
  }

  /// What is told where the last of some parts was cut; `nil` where it may stand as it was cut.
  private static func told(_ parts: [[Span]], of all: [[Span]]) -> [[Span]]? {
    guard let end = parts.last, parts.count <= all.count else { return nil }
    let full = all[parts.count - 1]
    if isWhole(end, of: full) { return Array(all.prefix(parts.count)) }
    let before = Array(parts.dropLast())
    if !before.isEmpty, full.columns <= shortPart || end.columns < leastName { return before }
    if let words = withoutLastDigits(end) { return before + [words] }
    return whole(end).map { before.isEmpty ? [$0] : before }
  }

  /// A part of at most so many columns is a figure with its unit or a few words, which say nothing or something else when
  /// they are cut: it goes whole. A sentence may be
  /// cut, but not to less than a name.
  private static let shortPart = 24

  /// Whether a part was cut no earlier than in the separator after it.
  private static func isWhole(_ part: [Span], of whole: [Span]) -> Bool {
    let text = part.map(\.text).joined().dropLast()
    let full = whole.map(\.text).joined()
    return text.hasPrefix(full) && text.dropFirst(full.count).allSatisfy { " ·".contains($0) }
  }

  /// A part that was cut, without the figure that it ends in; `nil` where the cut is in no figure nor its unit.
  private static func whole(_ part: [Span]) -> [Span]? {
    let text = part.map(\.text).joined().dropLast()
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    func isFigure(_ word: Substring?) -> Bool {
      guard let word, !hasIdeographs(word) else { return false }
      return word.contains { $0.isASCII && $0.isNumber }
    }
    let isUnit = words.count > 1 && words[words.count - 2].contains("\u{A0}")
    guard isFigure(words.last) || isUnit else { return nil }
    words.removeLast()
    while isFigure(words.last) || words.last?.contains(where: \.isLetter) == false {
      words.removeLast()
    }
    return part.prefix(characters: words.joined(separator: " ").count) + [Span("…", as: .muted)]
  }

  /// A part that was cut in a figure between ideographs, which no blanks part from it, without what is left of the figure;
  /// `nil` where there is none.
  private static func withoutLastDigits(_ part: [Span]) -> [Span]? {
    let text = part.map(\.text).joined().dropLast()
    guard let last = text.last, last.isASCII, last.isNumber else { return nil }
    let rest = text.reversed().drop { $0.isASCII && !$0.isLetter && $0 != " " }
    guard hasIdeographs(text), let end = rest.first, hasIdeographs(String(end)) else { return nil }
    return part.prefix(characters: rest.count) + [Span("…", as: .muted)]
  }

  private static func hasIdeographs(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains(where: \.properties.isIdeographic)
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

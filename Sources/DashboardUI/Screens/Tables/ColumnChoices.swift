import TerminalKit

/// What may be left out of a table by one digit each: its columns but the first, which names the rows; what belongs
/// together goes together.
struct ColumnChoices {
  private let columns: [TableColumn]

  /// The columns of each choice, in the order of their digits.
  let all: [Range<Int>]

  /// There are no more digits.
  private static let most = 9

  init(_ columns: [TableColumn]) {
    self.columns = columns
    var all: [Range<Int>] = []
    for index in columns.indices.dropFirst() {
      if columns[index].joinsPrevious, let last = all.last {
        all[all.count - 1] = last.lowerBound..<index + 1
      } else {
        all.append(index..<index + 1)
      }
    }
    self.all = Array(all.prefix(Self.most))
  }

  /// Each choice with its digit, and a box that is ticked where its columns are drawn, broken into lines.
  func lines(hiding hidden: Set<Int>, width: Int) -> [Line] {
    var lines: [[Span]] = []
    for (place, choice) in all.enumerated() {
      let names = choice.map { columns[$0].heading }.joined(separator: " + ")
      let isDrawn = hidden.isDisjoint(with: choice)
      let spans = [
        Span("\(place + 1) ", as: .key), Span(isDrawn ? "[x]" : "[ ]", as: .accent),
        Span(" \(names)", as: isDrawn ? .plain : .muted),
      ]
      if let line = lines.last, line.columns + 2 + spans.columns <= width {
        lines[lines.count - 1] = line + [Span("  ")] + spans
      } else {
        lines.append(spans)
      }
    }
    return lines.map { Line($0) }
  }
}

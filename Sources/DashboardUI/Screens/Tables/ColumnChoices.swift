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

  /// Each choice with its digit and a box, broken into lines: ticked where its columns are drawn, `[…]` where they are chosen
  /// and have no room, which the words at the end explain.
  func lines(
    hiding hidden: Set<Int>, drawn: Set<Int>, noRoom words: String, width: Int
  ) -> [Line] {
    let isChosen = all.map { hidden.isDisjoint(with: $0) }
    let hasRoom = all.map { drawn.isSuperset(of: $0) }
    let parts = all.indices.map { place in
      let names = all[place].map { columns[$0].heading }.joined(separator: " + ")
      let box = isChosen[place] ? hasRoom[place] ? "[x]" : Self.noRoom : "[ ]"
      return [
        Span("\(place + 1) ", as: .key), Span(box, as: .accent),
        Span(" \(names)", as: isChosen[place] && hasRoom[place] ? .plain : .muted),
      ]
    }
    let isExplained = zip(isChosen, hasRoom).contains { $0 && !$1 }
    let legend = [Span(Self.noRoom, as: .accent), Span(" \(words)", as: .muted)]
    return Self.broken(parts + (isExplained ? [legend] : []), width: width)
  }

  private static let noRoom = "[…]"

  private static func broken(_ parts: [[Span]], width: Int) -> [Line] {
    var lines: [[Span]] = []
    for part in parts {
      if let line = lines.last, line.columns + 2 + part.columns <= width {
        lines[lines.count - 1] = line + [Span("  ")] + part
      } else {
        lines.append(part)
      }
    }
    return lines.map { Line($0) }
  }
}

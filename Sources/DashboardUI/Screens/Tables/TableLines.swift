/// The lines of a table: its rows, and before the first one of each group the group's own.
struct TableLines {
  enum Content {
    case group(TableArrangement.Group)
    case row(Int)
  }

  private let arrangement: TableArrangement

  /// The first line in view.
  let first: Int
  private let height: Int

  /// - Parameters:
  ///   - row: the first row in view; the line of its group stands over it where it begins one.
  ///   - height: how many lines are in view.
  init(_ arrangement: TableArrangement, from row: Int, height: Int) {
    self.arrangement = arrangement
    self.height = height
    let before = arrangement.groups.count { $0.first <= row }
    let begins = arrangement.groups.contains { $0.first == row }
    first = row + before - (begins ? 1 : 0)
  }

  /// How many lines there are in all.
  var total: Int { arrangement.names.count + arrangement.groups.count }

  /// The line of a row.
  func line(of row: Int) -> Int { row + arrangement.groups.count { $0.first <= row } }

  subscript(line: Int) -> Content {
    var row = line
    for group in arrangement.groups {
      if group.first == row { return .group(group) }
      if group.first > row { break }
      row -= 1
    }
    return .row(row)
  }

  /// The rows below the last line in view.
  var rowsBelow: Int {
    let end = min(first + (first + height < total ? height - 1 : height), total)
    let groups = arrangement.groups.enumerated().count { $0.element.first + $0.offset < end }
    return arrangement.names.count - (end - groups)
  }
}

import ProgrammeModel

/// The lines of a table: its rows with their second lines, and before the first one of each group the group's own.
struct TableLines {
  enum Content {
    case group(TableArrangement.Group)
    case row(Int)

    /// What stands under a row.
    case second(Int)
    case blank
  }

  private let arrangement: TableArrangement

  /// The lines of each row: itself, and a second one; of three the first is blank.
  private let each: Int

  /// The first line in view.
  let first: Int
  private let height: Int

  /// - Parameters:
  ///   - row: the first row in view; the line of its group stands over it where it begins one.
  ///   - height: how many lines are in view.
  init(_ arrangement: TableArrangement, from row: Int, height: Int, each: Int = 1) {
    self.arrangement = arrangement
    self.each = each
    self.height = height
    let groups = arrangement.groups
    let before = groups.prefixCount { $0.first <= row }
    let begins = before > 0 && groups[before - 1].first == row
    first = row * each + before - (begins ? 1 : 0)
  }

  /// How many lines there are in all.
  var total: Int { arrangement.names.count * each + arrangement.groups.count }

  /// The line of a row.
  func line(of row: Int) -> Int {
    row * each + arrangement.groups.prefixCount { $0.first <= row } + (each > 2 ? 1 : 0)
  }

  subscript(line: Int) -> Content {
    let groups = arrangement.groups
    let before = groups.indices.prefixCount { groups[$0].first * each + $0 <= line }
    if before > 0, groups[before - 1].first * each + before - 1 == line {
      return .group(groups[before - 1])
    }
    let own = line - before
    let (row, part) = (own / each, own % each)
    if each > 2 { return part == 0 ? .blank : part == 1 ? .row(row) : .second(row) }
    return part == 0 ? .row(row) : .second(row)
  }

  /// The row that a line belongs to; `nil` for a group's own.
  func entry(at line: Int) -> Int? {
    switch self[line] {
    case .row(let row), .second(let row): row
    case .group, .blank: nil
    }
  }

  /// The rows below the last line in view.
  var rowsBelow: Int {
    let end = min(first + (first + height < total ? height - 1 : height), total)
    let groups = arrangement.groups
    let before = groups.indices.prefixCount { groups[$0].first * each + $0 < end }
    return arrangement.names.count - (end - before + each - 1) / each
  }
}

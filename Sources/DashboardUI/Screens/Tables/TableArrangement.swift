import Phrasebook
import ProgrammeModel

/// The rows of a table in the order chosen, with the places where groups begin.
struct TableArrangement: Sendable {
  /// A group of rows under a line of its own.
  struct Group: Sendable {
    let key: String

    /// The place of its first row.
    let first: Int
    let count: Int
  }

  let names: [RecordName]

  /// The rows with those that a filter hides.
  let all: [RecordName]

  /// None where the rows stand in an order of the reader's.
  let groups: [Group]

  /// Whether it stands in for one that is still being worked out.
  private(set) var isPending = false

  init(names: [RecordName], group: (RecordName) -> String?) {
    (self.names, all) = (names, names)
    var groups: [Group] = []
    for (index, name) in names.enumerated() {
      guard let key = group(name) else { continue }
      if let last = groups.last, last.key == key {
        groups[groups.count - 1] = Group(key: key, first: last.first, count: last.count + 1)
      } else {
        groups.append(Group(key: key, first: index, count: 1))
      }
    }
    self.groups = groups
  }

  /// Rows in the order of a column; those alike stay in the order that they came in.
  init(names: [RecordName], by column: TableColumn, isReversed: Bool, in context: Context) {
    let order = SortKey.order(
      of: names.map { column.key($0, context) }, isReversed: isReversed != column.isLargestFirst,
      in: context.language)
    self.names = order.map { names[$0] }
    all = self.names
    groups = []
  }

  /// What stands in until the rows are in order: those of the list without its filter, or else none.
  static func pending(_ all: TableArrangement? = nil) -> TableArrangement {
    var arrangement = all ?? TableArrangement(names: []) { _ in nil }
    arrangement.isPending = true
    return arrangement
  }

  private init(names: [RecordName], groups: [Group], of all: [RecordName]) {
    (self.names, self.groups, self.all) = (names, groups, all)
  }

  /// Some of the rows, by their places in order, with what is left of their groups.
  func narrowed(to places: [Int]) -> TableArrangement {
    var left: [Group] = []
    var first = 0
    for group in groups {
      let count = places[first...].prefixCount { $0 < group.first + group.count }
      guard count > 0 else { continue }
      if let last = left.last, last.key == group.key {
        left[left.count - 1] = Group(key: last.key, first: last.first, count: last.count + count)
      } else {
        left.append(Group(key: group.key, first: first, count: count))
      }
      first += count
    }
    return TableArrangement(names: places.map { names[$0] }, groups: left, of: all)
  }
}

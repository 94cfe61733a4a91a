/// The rows of a pane that are drawn: all of them, or those that pass its filter.
struct PaneRows: Sendable {
  /// What tells the rows apart.
  let ids: [String]

  /// How many there are without a filter.
  let total: Int

  /// Where each of ``ids`` stands among all; `nil` where nothing is left out.
  private let places: [Int]?

  init(_ all: [String]) {
    (ids, total, places) = (all, all.count, nil)
  }

  init(_ all: [String], passing places: [Int]) {
    ids = places.map { all[$0] }
    total = all.count
    self.places = places
  }

  var count: Int { ids.count }
  var isFiltered: Bool { places != nil }

  /// The place among all rows of the one drawn at an index.
  func place(_ index: Int) -> Int { places?[index] ?? index }
}

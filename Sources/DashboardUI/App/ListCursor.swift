import TerminalKit

/// The selected row of a list, kept by identity through reloads, sorting and filters.
///
/// Until the first key the first row is selected. Where the selected row is gone, its nearest
/// neighbour takes its place: the next one that is left, or else the one before.
package struct ListCursor<ID: Hashable & Sendable>: Sendable {
  private var selected: ID?

  /// Where the selected row stood when it was last moved: it is looked for there first.
  private var place = 0

  /// The list as it was when the selection last moved: who the neighbours were.
  private var order: [ID] = []

  /// The first row in view after the last key.
  private var top: ID?
  private var topPlace = 0

  /// Whether a pointer chose the row: what is in view then stays so, even with the row at its edge.
  private var isPointed = false

  private let memory = CursorMemory()

  /// Creates a cursor on the first row, or on the one named.
  package init(on id: ID? = nil) {
    selected = id
  }

  /// The place of the selected row, or `nil` in an empty list.
  package func index(in ids: [ID]) -> Int? {
    guard let selected else { return ids.isEmpty ? nil : 0 }
    if ids.indices.contains(place), ids[place] == selected { return place }
    return memory.place(of: selected, order: order, in: ids) { sought(selected, in: ids) }
  }

  /// The place of a row in a list in which it does not stand where it did, or that of its neighbour.
  private func sought(_ selected: ID, in ids: [ID]) -> Int? {
    // As of a list that is still being put together.
    if ids.isEmpty { return nil }
    if let index = ids.firstIndex(of: selected) { return index }
    guard let old = order.firstIndex(of: selected) else { return 0 }
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let next = order[old...].lazy.compactMap { places[$0] }.first
    let previous = order[..<old].reversed().lazy.compactMap { places[$0] }.first
    return next ?? previous ?? 0
  }

  /// The selected row, or `nil` in an empty list.
  package func selection(in ids: [ID]) -> ID? { index(in: ids).map { ids[$0] } }

  /// Selects a row.
  package mutating func select(_ id: ID?, in ids: [ID]) {
    selected = id
    order = ids
    place = id.flatMap { ids.firstIndex(of: $0) } ?? 0
    isPointed = false
  }

  /// Selects the row at a place.
  package mutating func select(at index: Int, in ids: [ID]) {
    (selected, order, place) = (ids[index], ids, index)
    isPointed = false
  }

  /// Makes the selection stick to its row before the list changes. A row that is gone stays the selected one, so that it
  /// is so again once it is back.
  package mutating func hold(in ids: [ID]) {
    guard let index = index(in: ids) else { return }
    if let selected, selected != ids[index] { return }
    (selected, order, place) = (ids[index], ids, index)
  }

  /// Moves by some rows, no further than the ends; `height` is how many rows are in view.
  package mutating func move(by offset: Int, in ids: [ID], height: Int) {
    guard let index = index(in: ids) else { return }
    let limited = min(max(offset, -ids.count), ids.count)
    let target = min(max(index + limited, 0), ids.count - 1)
    (selected, order, place) = (ids[target], ids, target)
    isPointed = false
    let first = firstVisible(in: ids, height: height)
    (top, topPlace) = (ids[first], first)
  }

  /// Moves by some rows, round the ends; `false` where nothing is selected.
  package mutating func moveRound(by offset: Int, in ids: [ID], height: Int) -> Bool {
    guard let index = index(in: ids) else { return false }
    let target = (index + offset + ids.count) % ids.count
    move(by: target - index, in: ids, height: height)
    return true
  }

  /// Selects a row in view that a pointer is on; the list stays where it is.
  package mutating func point(at index: Int, in ids: [ID], height: Int) {
    guard ids.indices.contains(index) else { return }
    let first = firstVisible(in: ids, height: height)
    (selected, order, place) = (ids[index], ids, index)
    (top, topPlace) = (ids[first], first)
    isPointed = true
  }

  /// Selects the row that a pointer is on, and tells what that was.
  ///
  /// - Parameter isNew: Whether the pointer has just brought the keys here.
  mutating func point(at hits: [Hit], isNew: Bool, in ids: [ID], height: Int) -> Pointing {
    guard let entry = hits.entry, ids.indices.contains(entry) else {
      return isNew ? .elsewhere : .nowhere
    }
    let wasSelected = !isNew && index(in: ids) == entry
    point(at: entry, in: ids, height: height)
    return wasSelected ? .selection : .elsewhere
  }

  /// Moves what is in view by some rows, and the selection only as far as it would leave the view; at the end of the list
  /// what is left of the rows moves the selection.
  package mutating func scroll(by offset: Int, in ids: [ID], height: Int) {
    guard let index = index(in: ids), height > 0 else { return }
    let last = max(ids.count - height, 0)
    let offset = min(max(offset, -ids.count), ids.count)
    let previous = firstVisible(in: ids, height: height)
    let first = min(max(previous + offset, 0), last)
    let rest = offset - (first - previous)
    let target = min(max(index + rest, first), min(first + height, ids.count) - 1)
    (selected, order, place) = (ids[target], ids, target)
    (top, topPlace) = (ids[first], first)
    isPointed = true
  }

  /// The first row in view: the last one, moved no further than the selection asks.
  package func firstVisible(in ids: [ID], height: Int) -> Int {
    let isInPlace = ids.indices.contains(topPlace) && ids[topPlace] == top
    let previous = isInPlace ? topPlace : top.flatMap { ids.firstIndex(of: $0) } ?? 0
    return ListScroll.firstVisible(
      selected: index(in: ids), count: ids.count, height: height, previous: previous,
      margin: isPointed ? 0 : 3)
  }
}

/// The items of a table's screen that are shown, in their order.
struct ShownItems<Item: Sendable>: Sendable {
  private(set) var items: [Item]

  /// How many there are without a filter.
  let total: Int

  /// The line that narrowed them; `nil` where all are shown.
  private(set) var filter: String?

  /// What ordered them; `nil` for the screen's own order.
  private(set) var order: RowOrder?

  init(_ items: [Item]) {
    self.items = items
    total = items.count
  }

  /// Leaves those that pass.
  mutating func narrow(by filter: String, _ passes: (Item) -> Bool) {
    items = items.filter(passes)
    self.filter = filter
  }

  /// Puts them into another order, by their places.
  mutating func reorder(_ places: [Int], by order: RowOrder) {
    items = places.map { items[$0] }
    self.order = order
  }
}

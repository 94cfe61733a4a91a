/// What the user did on a screen of panes: the pane with focus, the selection in each, and whether one fills the screen.
struct PaneDeck: Sendable {
  /// From 0.
  private(set) var focus: Int
  var isZoomed = false
  var cursors: [ListCursor<String>]

  /// What narrows each pane.
  var filters: [ListFilter]

  init(count: Int, focus: Int = 0) {
    cursors = Array(repeating: ListCursor(), count: count)
    filters = (0..<count).map { _ in ListFilter() }
    self.focus = focus
  }

  mutating func focus(on pane: Int) { focus = pane % cursors.count }
}

/// Work for the world outside that changes nothing there: described here, done only by the run loop.
package enum BrowseEffect: Hashable, Sendable, CaseIterable {
  case reload

  /// Draws all of the terminal again, whatever came to stand on it.
  case redraw
  case quit
}

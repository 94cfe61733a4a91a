/// Work for the world outside that changes nothing there: described here, done only by the run loop.
package enum BrowseEffect: Hashable, Sendable, CaseIterable {
  case reload
  case quit
}

/// How far a text is scrolled, in rows.
package struct ScrollState: Hashable, Sendable {
  private var first = 0

  package init() {}

  /// The first row in view of so many, in a window of some height.
  package func firstVisible(of count: Int, height: Int) -> Int {
    min(max(first, 0), max(count - max(height, 0), 0))
  }

  /// Scrolls by some rows, no further than the ends.
  package mutating func scroll(by offset: Int, of count: Int, height: Int) {
    let limited = min(max(offset, -count), count)
    first = firstVisible(of: count, height: height) + limited
    first = firstVisible(of: count, height: height)
  }
}

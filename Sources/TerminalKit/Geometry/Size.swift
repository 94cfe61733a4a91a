/// A width in columns and a height in rows, neither below 0.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Creates a size. A negative side becomes 0.
  package init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
  }

  /// This size with neither side above the other size's.
  package func clamped(to largest: Size) -> Size {
    Size(width: min(width, largest.width), height: min(height, largest.height))
  }
}

/// Which part of a long list is on screen.
package enum ListScroll {
  /// The first visible row, moved no further from the previous one than the selection asks.
  ///
  /// The selected row stays `margin` rows from the edge while there are rows beyond it.
  package static func firstVisible(
    selected: Int?, count: Int, height: Int, previous: Int = 0, margin: Int = 3
  ) -> Int {
    let last = max(count - max(height, 0), 0)
    guard let selected, height > 0 else { return min(max(previous, 0), last) }
    let margin = min(max(margin, 0), (height - 1) / 2)
    let highest = selected - margin
    let lowest = selected - (height - 1) + margin
    return min(max(min(max(previous, lowest), highest), 0), last)
  }
}

import TerminalKit

/// What the mouse does: it selects, opens what is selected, goes back along the way, and presses hints.
extension AppState {
  /// The rows that one step of the wheel scrolls by.
  private static var wheelStep: Int { 3 }

  /// What a key of the mouse asks of the world outside; `nil` for another key.
  mutating func follow(_ key: Key) -> Followed? {
    switch key {
    case .click(let point): Followed(work: click(point))
    case .wheelUp(let point): Followed(work: scroll(by: -Self.wheelStep, at: point))
    case .wheelDown(let point): Followed(work: scroll(by: Self.wheelStep, at: point))
    default: nil
    }
  }

  /// A pointer was followed; the work that is left, where there is some.
  struct Followed {
    let work: C.Effect?
  }

  private mutating func click(_ point: Point) -> C.Effect? {
    let hits = render().hits(at: point)
    for hit in hits {
      if case .hint(let index, let part) = hit { return pressHint(index, part) }
      if case .step(let index) = hit { return goBack(to: index) }
    }
    switch screens[screens.count - 1].point(at: hits, in: context) {
    case .selection: return press(.enter)
    case .elsewhere, .nowhere: return nil
    }
  }

  private mutating func scroll(by rows: Int, at point: Point) -> C.Effect? {
    let hits = render().hits(at: point)
    if screens[screens.count - 1].scroll(by: rows, at: hits, in: context) { return nil }
    for _ in 0..<abs(rows) { press(rows < 0 ? .up : .down) }
    return nil
  }

  /// Presses what a hint of the key bar stands for; the hint after the last is the help's.
  private mutating func pressHint(_ index: Int, _ part: Int) -> C.Effect? {
    let rows = hintRows
    guard rows.indices.contains(index) else { return run(.function(1)) }
    if top.isTyping, rows[index].isByDigit { return nil }
    let keys = rows[index].keys
    let key = keys.indices.contains(part) ? keys[part] : keys[0]
    return top.isTyping ? press(key) : run(key)
  }

  /// Returns to a screen on the way to the one in view.
  private mutating func goBack(to index: Int) -> C.Effect? {
    if index < screens.count - 1 { show(Array(screens.prefix(index + 1))) }
    return nil
  }
}

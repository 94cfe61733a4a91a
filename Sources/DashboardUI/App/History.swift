/// The ways of screens that were in view before and after the one shown, the nearest last.
struct History {
  private var past: [[any Screen]] = []
  private var future: [[any Screen]] = []

  /// No more ways are kept in either direction.
  private static let most = 100

  /// Remembers a way that is left for another.
  mutating func leave(_ way: [any Screen]) {
    past.append(way)
    past.removeFirst(max(past.count - Self.most, 0))
    future = []
  }

  /// The way before, or `nil` where this is the oldest.
  mutating func back(from way: [any Screen]) -> [any Screen]? {
    guard let last = past.popLast() else { return nil }
    future.append(way)
    return last
  }

  /// The way that ``back(from:)`` came from, or `nil` where this is the newest.
  mutating func forward(from way: [any Screen]) -> [any Screen]? {
    guard let next = future.popLast() else { return nil }
    past.append(way)
    return next
  }

  /// Lets every screen hold its selection before what it draws from changes.
  mutating func holdSelections(in context: Context) {
    past = past.map { $0.holding(context) }
    future = future.map { $0.holding(context) }
  }
}

extension [any Screen] {
  /// The screens with their selections held.
  func holding(_ context: Context) -> [any Screen] {
    map { screen in
      var screen = screen
      screen.holdSelection(in: context)
      return screen
    }
  }
}

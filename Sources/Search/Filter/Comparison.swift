/// How a filter's value stands to what a record holds: `slip:>10`.
package enum Comparison: Hashable, Sendable {
  /// The value itself, or text that contains it: `rating:red`.
  case matches
  case less, atMost, more, atLeast

  /// Whether an ordered value of a record passes; `matches` asks for the same one.
  package func holds<Value: Comparable>(_ found: Value, against sought: Value) -> Bool {
    switch self {
    case .matches: found == sought
    case .less: found < sought
    case .atMost: found <= sought
    case .more: found > sought
    case .atLeast: found >= sought
    }
  }
}

/// Why the day on screen is not today.
package enum AsOfBadge: String, CaseIterable, Sendable {
  /// The data directory pins it.
  case pinned

  /// The reader travels in time: everything is as it was known then.
  case asItWas
}

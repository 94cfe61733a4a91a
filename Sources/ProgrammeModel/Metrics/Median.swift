extension Sequence<Int> {
  /// The number in the middle; of an even count the mean of the two in the middle, a half rounded up. `nil` of none.
  var median: Int? {
    let sorted = self.sorted()
    guard !sorted.isEmpty else { return nil }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return low + (high - low + 1) / 2
  }
}

extension Sequence<Int> {
  /// The number in the middle; of an even count the mean of the two in the middle, a half rounded up. `nil` of none.
  var median: Int? { sorted().medianInOrder }
}

extension RandomAccessCollection<Int> where Index == Int {
  /// The median of numbers that stand in order already.
  var medianInOrder: Int? {
    guard !isEmpty else { return nil }
    let (low, high) = (self[startIndex + (count - 1) / 2], self[startIndex + count / 2])
    return low + (high - low + 1) / 2
  }
}

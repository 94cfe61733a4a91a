extension RandomAccessCollection where Index == Int {
  /// How many stand at the beginning of which all something holds; it holds of none after them.
  @inlinable package func prefixCount(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}

/// Which records of a kind have a word.
struct RecordMarks: Sendable {
  private let range: Range<Int>
  private var isMarked: [Bool]

  /// - Parameter range: Where the kind stands among all records.
  init(_ hits: [TextBuffer.Hit], among range: Range<Int>) {
    self.range = range
    isMarked = [Bool](repeating: false, count: range.count)
    for hit in hits { isMarked[Int(hit.entry) - range.lowerBound] = true }
  }

  /// Whether the record at a place among all has it.
  func contains(_ place: Int) -> Bool {
    range.contains(place) && isMarked[place - range.lowerBound]
  }
}

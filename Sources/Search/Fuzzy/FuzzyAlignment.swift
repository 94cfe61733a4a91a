/// The best way to lay typed letters over a text, in order.
struct FuzzyAlignment {
  /// The score, and for each byte typed the scalar it lies on; `nil` where the letters do not all occur.
  let best: (score: Int, places: [Int32])?

  /// What a letter is worth: by itself, at the start of a word, and next to the one before.
  private static let letter = 16
  private static let wordStart = 24
  private static let consecutive = 20
  private static let textStart = 12

  /// Longer texts and queries are matched by their start, so that no key takes longer than a moment.
  private static let mostText = 400
  private static let mostTyped = 64
  private static let impossible = Int.min / 2

  init(_ typed: [UInt8], in form: FoldedForm) {
    let typed = Array(typed.lazy.filter { $0 != 0x20 }.prefix(Self.mostTyped))
    let text = form.bytes.prefix(Self.mostText)
    guard Self.occurs(typed, in: text) else {
      best = nil
      return
    }
    guard !typed.isEmpty else {
      best = (0, [])
      return
    }
    best = Self.align(typed, in: form, width: text.count)
  }

  private static func occurs(_ typed: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    var next = typed.startIndex
    for byte in text where next < typed.endIndex && byte == typed[next] { next += 1 }
    return next == typed.endIndex
  }

  /// Fills a table of the best score with each letter typed on each byte of the text.
  private static func align(
    _ typed: [UInt8], in form: FoldedForm, width: Int
  ) -> (score: Int, places: [Int32])? {
    var scores = [Int](repeating: impossible, count: typed.count * width)
    var previous = [Int](repeating: -1, count: typed.count * width)
    let bonus = (0..<width).map { index in
      (form.isWordStart(index) ? wordStart : 0) + (index == 0 ? textStart : 0)
    }
    for (row, byte) in typed.enumerated() {
      var bestBefore = (score: row == 0 ? 0 : impossible, place: -1)
      for column in 0..<width {
        if row > 0, column > 0 {
          let score = scores[(row - 1) * width + column - 1]
          if score > bestBefore.score { bestBefore = (score, column - 1) }
        }
        guard form.bytes[column] == byte else { continue }
        var (score, place) = bestBefore
        if row > 0, column > 0 {
          let adjacent = scores[(row - 1) * width + column - 1] + consecutive
          if adjacent >= score { (score, place) = (adjacent, column - 1) }
        }
        guard score >= 0 else { continue }
        scores[row * width + column] = score + letter + bonus[column]
        previous[row * width + column] = place
      }
    }
    return trace(scores, previous, form: form, rows: typed.count, width: width)
  }

  /// Walks back from the best end; the first of equals.
  private static func trace(
    _ scores: [Int], _ previous: [Int], form: FoldedForm, rows: Int, width: Int
  ) -> (score: Int, places: [Int32])? {
    let last = scores[((rows - 1) * width)...]
    guard
      let end = last.indices.max(by: { last[$0] < last[$1] || (last[$0] == last[$1] && $0 > $1) }),
      last[end] > 0
    else { return nil }
    var column = end - (rows - 1) * width
    var places: [Int32] = []
    for row in stride(from: rows - 1, through: 0, by: -1) {
      places.append(form.places[column])
      column = previous[row * width + column]
    }
    return (last[end] - min(form.bytes.count, 99) / 4, places.reversed())
  }
}

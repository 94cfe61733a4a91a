/// The positions of every 1024th byte, counted as far as anybody has asked.
struct LineTable {
  private static let step = 1024

  private var marks: [Position] = []

  /// The position of an offset, which must lie within the text or its tail.
  mutating func position(at offset: Int, in text: [UInt8]) -> Position {
    let text = text.span.bytes
    let mark = offset / Self.step
    if marks.isEmpty { marks = [.start] }
    while marks.count <= mark {
      let start = (marks.count - 1) * Self.step
      marks.append(marks[marks.count - 1].advanced(over: start..<start + Self.step, of: text))
    }
    return marks[mark].advanced(over: mark * Self.step..<offset, of: text)
  }
}

extension Position {
  /// The position after some bytes of a text, when this is the position before them.
  fileprivate func advanced(over range: Range<Int>, of text: RawSpan) -> Position {
    var line = line
    var column = column
    var at = range.lowerBound
    while at < range.upperBound {
      if at + 8 <= range.upperBound, let scalars = Self.scalars(startedIn: text.word(at: at)) {
        column += scalars
        at += 8
        continue
      }
      let byte = text.byte(at: at)
      at += 1
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && text.byte(at: at) != UInt8(ascii: "\n")
      if endsLine {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Position(line: line, column: column)
  }

  /// How many scalars start in a word, or `nil` if it may hold a line end.
  private static func scalars(startedIn word: UInt64) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let low = (word | highs) &- 0x0E0E_0E0E_0E0E_0E0E
    guard (low | word) & highs == highs else { return nil }
    let continuations = (word &>> 7) & ~(word &>> 6) & ones
    return 8 - continuations.nonzeroBitCount
  }
}

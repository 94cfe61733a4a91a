import LocatedJSON

extension Position {
  /// The place of an offset, counted character by character.
  init(ofOffset offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for at in 0..<offset {
      let isCarriageReturnOfTwo = bytes[at] == 13 && at + 1 < bytes.count && bytes[at + 1] == 10
      if bytes[at] == 10 || bytes[at] == 13 && !isCarriageReturnOfTwo {
        line += 1
        column = 1
      } else if !(0x80...0xBF).contains(bytes[at]) {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}

extension Diagnosis {
  /// What stands where reading stopped.
  var found: SyntaxError.Found { found(at: stop.offset) }

  func found(at offset: Int) -> SyntaxError.Found {
    scalar(at: offset).map { .scalar($0) } ?? .end
  }

  /// The scalar at an offset, or `nil` if the text ends there or is no UTF-8 there.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < byteCount else { return nil }
    let length = RawSpan.lengthOfScalar(bytes.span.bytes.halfWord(at: offset))
    return String(decoding: bytes[offset..<offset + length], as: UTF8.self).unicodeScalars.first
  }

  /// The offset of the last byte before the stop that is no blank.
  var previous: Int? {
    bytes[..<stop.offset].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// The offset after the last node that was read.
  var endOfLast: Int {
    guard let last else { return stop.offset }
    return last.offset + (last.kind == .end ? 1 : last.extent)
  }

  /// The characters from an offset on that could make one word, 40 at most.
  func word(from start: Int) -> String {
    var word = String.UnicodeScalarView()
    var at = start
    while word.count < 40, let scalar = scalar(at: at), scalar.isWordPart {
      word.append(scalar)
      at += UTF8.width(scalar)
    }
    return String(word)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  var isWordStart: Bool { properties.isAlphabetic || self == "_" || self == "$" || self == "@" }

  fileprivate var isWordPart: Bool { isWordStart || isDigit || self == "-" || self == "." }
}

extension Diagnosis {
  /// The fault of a control character, or of the end, within a string.
  func characterVerdict(opening: Int) -> Verdict {
    let offset = stop.offset
    guard offset < byteCount else {
      return (.string(.unterminated(openedAt: position(of: opening))), byteCount)
    }
    switch bytes[offset] {
    case 0:
      return (.character(.nul), offset)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      return (.string(.lineEnd(openedAt: position(of: opening))), offset)
    case let byte:
      return (.string(.controlCharacter(Unicode.Scalar(byte))), offset)
    }
  }

  /// The fault of what follows a backslash.
  func escapeVerdict(opening: Int) -> Verdict {
    let letter = stop.offset + 1
    guard letter < byteCount else {
      return (.string(.unterminated(openedAt: position(of: opening))), byteCount)
    }
    guard scalar(at: letter) != nil else {
      return (.encoding(.invalidUTF8(bytes[letter])), letter)
    }
    return (.string(.unknownEscape(found(at: letter))), stop.offset)
  }
}

extension SyntaxError {
  /// A string that does not end, or what may not stand in one.
  package enum StringFault: Hashable, Sendable, CustomStringConvertible {
    case unterminated(openedAt: Position)
    case lineEnd(openedAt: Position)
    case controlCharacter(Unicode.Scalar)
    case unknownEscape(Found)
    case unfinishedUnicodeEscape
    case loneSurrogate(UInt16)

    package var description: String {
      switch self {
      case .unterminated(let opening):
        "the file ends within the string that opens at \(opening); write the closing quote"
      case .lineEnd(let opening):
        """
        the line ends within the string that opens at \(opening); \
        write the closing quote, or \\n for a line end in the string
        """
      case .controlCharacter(let scalar):
        "\(scalar.codePoint) stands bare in a string; write \(Self.escape(of: scalar)) or delete it"
      case .unknownEscape(let found):
        "\(found) follows \"\\\"; write \\\\ for a backslash, or one of \\\" \\/ \\b \\f \\n \\r \\t \\u"
      case .unfinishedUnicodeEscape:
        "\\u is followed by fewer than four hexadecimal digits; write four, such as \\u00e9"
      case .loneSurrogate(let unit):
        """
        \\u\(Hexadecimal.text(unit, width: 4)) is one half of a surrogate pair; \
        write both halves, or the character itself
        """
      }
    }

    private static func escape(of scalar: Unicode.Scalar) -> String {
      scalar == "\t" ? "\\t" : "\\u\(Hexadecimal.text(scalar.value, width: 4))"
    }
  }
}

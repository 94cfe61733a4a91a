extension SyntaxError {
  /// A character that JSON does not have outside strings, though other notations do.
  package enum CharacterFault: Hashable, Sendable, CustomStringConvertible {
    case byteOrderMark
    case nul
    case singleQuote
    case lookAlike(Unicode.Scalar, of: Unicode.Scalar)
    case otherSpace(Unicode.Scalar)
    case comment(String)

    package var description: String {
      switch self {
      case .byteOrderMark:
        "a byte order mark (EF BB BF) stands before the text; save the file as UTF-8 without BOM"
      case .nul:
        "a NUL byte stands in the text; delete it or restore the file from a copy"
      case .singleQuote:
        "a single quote stands here; write strings and keys in double quotes: \""
      case .lookAlike(let found, let wanted):
        "\(found) (\(found.codePoint)) only looks like a character of JSON; write \(wanted)"
      case .otherSpace(let space):
        "\(space.codePoint) is no space in JSON; write an ordinary space"
      case .comment(let start):
        "\(start) begins a comment, which JSON does not have; write it as a \"_comment\" field"
      }
    }
  }
}

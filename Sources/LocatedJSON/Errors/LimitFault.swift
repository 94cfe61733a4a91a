extension SyntaxError {
  /// A text beyond ``Limits``.
  package enum LimitFault: Hashable, Sendable, CustomStringConvertible {
    case textTooLong(bytes: Int)
    case stringTooLong(bytes: Int)
    case tooDeep

    package var description: String {
      switch self {
      case .textTooLong(let bytes):
        "the file has \(bytes) bytes; at most \(Limits.textBytes) are read: split it"
      case .stringTooLong(let bytes):
        "this string has \(bytes) bytes; at most \(Limits.stringBytes) are read: shorten it"
      case .tooDeep:
        "this bracket opens level \(Limits.depth + 1); at most \(Limits.depth) levels are read"
      }
    }
  }
}

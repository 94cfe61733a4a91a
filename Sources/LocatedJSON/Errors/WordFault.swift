extension SyntaxError {
  /// A bare word that is none of JSON's three.
  package enum WordFault: Hashable, Sendable, CustomStringConvertible {
    case unquotedKey(String)
    case otherSpelling(String, of: String)
    case notFinite(String)
    case unknown(String)

    package var description: String {
      switch self {
      case .unquotedKey(let word):
        "the key \(word) stands without quotes; write \"\(word)\""
      case .otherSpelling(let word, let right):
        "\(word) is no value in JSON; write \(right)"
      case .notFinite(let word):
        "\(word) is no number in JSON; write null or leave the field out"
      case .unknown(let word):
        "\(word) stands without quotes; write \"\(word)\", true, false or null"
      }
    }
  }
}

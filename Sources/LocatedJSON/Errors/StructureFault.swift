extension SyntaxError {
  /// Parts of JSON, each right in itself, that do not stand together.
  package enum StructureFault: Hashable, Sendable, CustomStringConvertible {
    case emptyText
    case missingValue(before: Found)
    case missingKey(before: Found)
    case missingColon(before: Found)
    case missingComma(before: Found, in: Container)
    case extraComma
    case trailingComma(in: Container)
    case mismatchedBracket(Found, in: Container, openedAt: Position)
    case unterminated(Container, openedAt: Position)
    case textAfterEnd(Found)

    package var description: String {
      switch self {
      case .emptyText:
        "the file is empty; write one value, such as {}"
      case .missingValue(let found):
        "\(found) stands where a value has to; write a string, number, true, false, null, [ or {"
      case .missingKey(let found):
        "\(found) stands where a key has to; write the key in double quotes, such as \"id\""
      case .missingColon(let found):
        "\(found) follows the key; write \":\" and a value after it"
      case .missingComma(let found, let container):
        "\(found) follows the value; write \",\" between two values or \(container.close) at the end"
      case .extraComma:
        "a comma stands with nothing before it; delete it or write what is missing"
      case .trailingComma(let container):
        "a comma stands before the closing \(container.close); delete the comma"
      case .mismatchedBracket(let found, let container, let opening):
        """
        \(found) stands where the \(container) that opens at \(opening) has to close; \
        write \(container.close)
        """
      case .unterminated(let container, let opening):
        "the file ends within the \(container) that opens at \(opening); write \(container.close)"
      case .textAfterEnd(let found):
        "\(found) follows the end of the value; a file holds one value: delete what follows it"
      }
    }
  }

  /// A value that holds others.
  package enum Container: String, Sendable, CustomStringConvertible {
    case array, object

    package var description: String { rawValue }

    /// The bracket that ends it, in quotes.
    var close: String {
      switch self {
      case .array: "\"]\""
      case .object: "\"}\""
      }
    }
  }
}

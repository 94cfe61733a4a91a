import LocatedJSON

extension Document {
  /// Reads a text written in the test itself.
  convenience init(_ text: String) throws(SyntaxError) {
    try self.init(Array(text.utf8))
  }
}

/// The fault of a text, or `nil` if it has none.
func fault(in text: String) -> SyntaxError? {
  do throws(SyntaxError) {
    _ = try Document(text)
    return nil
  } catch {
    return error
  }
}

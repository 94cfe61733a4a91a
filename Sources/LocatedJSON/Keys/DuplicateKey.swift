/// A key that its object already has.
package struct DuplicateKey: Hashable, Sendable {
  /// Where the repeat stands: the offset of its opening quote.
  package let offset: Int

  /// Where the same key stood first.
  package let firstOffset: Int

  /// The key, unescaped.
  package let name: String

  package init(offset: Int, firstOffset: Int, name: String) {
    self.offset = offset
    self.firstOffset = firstOffset
    self.name = name
  }
}

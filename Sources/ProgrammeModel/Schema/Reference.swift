/// One mention of a record by another.
package struct Reference: Sendable {
  /// The kinds that it may be of; any where empty.
  package let kinds: [String]
  package let id: String
  package let field: String
  package let from: RecordName

  /// Where it stands.
  package let file: SourceFile
  package let offset: Int
}

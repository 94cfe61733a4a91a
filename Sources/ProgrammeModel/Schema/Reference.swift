/// One mention of a record by another.
package struct Reference: Sendable {
  package let target: Target
  package let id: String
  package let field: String
  package let from: RecordName

  /// Where it stands.
  package let file: SourceFile
  package let offset: Int

  /// The kinds that it may be of; any where empty.
  package var kinds: [String] { target.kinds }
}

extension Reference {
  /// What a reference may name.
  package enum Target: Hashable, Sendable {
    case kind(String)
    /// A contact or a party.
    case owner
    case any

    /// The kinds that it may be of; any where empty.
    package var kinds: [String] {
      switch self {
      case .kind(let kind): [kind]
      case .owner: [Contact.kind, Party.kind]
      case .any: []
      }
    }
  }
}

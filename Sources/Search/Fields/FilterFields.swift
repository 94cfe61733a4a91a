import ProgrammeModel

/// The fields that a filter line may ask of each kind of record: one description for screens and documents alike.
package struct FilterFields: Sendable {
  package let kind: String

  /// The kind's own fields, then those of every kind.
  package let fields: [FilterField]

  init<R: Record>(_ type: R.Type, _ fields: [FilterField]) {
    kind = R.kind
    self.fields = fields + Self.common
  }

  package static func of(_ kind: String) -> [FilterField] { byKind[kind] ?? common }

  /// All values that a field may be asked for, in the language of its name; none where they are too many to tell.
  package static func values(of name: String, among kinds: [String]) -> [String] {
    let fields = kinds.flatMap { of($0) }.filter { $0.name == FieldNames.english(name) }
    let language = FieldNames.language(of: name)
    return fields.first { $0.isClosed || $0.sort == .flag }?.offers(in: language) ?? []
  }

  private static let byKind: [String: [FilterField]] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.kind, $0.fields) })

  /// What every kind of record has.
  private static let common: [FilterField] = [
    FilterField("id", .word, ofAny: { record, _ in .words([record.common.id]) }),
    FilterField(
      "certainty", .word, words: .certainties,
      ofAny: { record, _ in .words([record.common.certainty.rawValue]) }),
    FilterField("illustrative", .flag, ofAny: { record, _ in .flag(record.isIllustrative) }),
    FilterField(
      "source", .word,
      ofAny: { record, _ in
        .records(record.sources.map { RecordName(kind: Source.kind, id: $0.text) })
      }),
  ]
}

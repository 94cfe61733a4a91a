import LocatedJSON

/// A new record before it is written: its fields in canonical order.
package struct RecordDraft: Sendable {
  package let kind: RecordKind
  var fields: [JSONField]

  /// The order of a text's languages in its file.
  var languages: [String] = []

  /// The record that a command line describes. Values are checked later, with the whole directory.
  package init(_ kind: RecordKind, _ words: FieldWords) throws(FlagFault) {
    self.kind = kind
    fields = try FieldValues(words: words).fields(kind.outlines, below: [])
  }

  /// Its id, as far as it has one.
  package var id: String? {
    get { string("id").flatMap { $0.isEmpty ? nil : $0 } }
    set {
      fields.removeAll { $0.key == "id" }
      if let newValue { fields.insert(JSONField("id", .string(newValue)), at: 0) }
    }
  }

  /// The text of its file.
  package var text: [UInt8] {
    CanonicalForm(of: kind, languages: languages).bytes(of: .object(fields))
  }

  /// The flags of required fields that it has not; an id can be made.
  var missingFlags: [String] {
    FieldFlag.all(kind.outlines)
      .filter { $0.isRequired && $0.path.count == 1 && self[$0.path[0]] == nil }
      .map(\.name)
  }

  subscript(key: String) -> JSONValue? { JSONValue.object(fields)[key] }

  /// A field that is a plain text.
  func string(_ key: String) -> String? {
    if case .string(let text)? = self[key] { return text }
    return nil
  }
}

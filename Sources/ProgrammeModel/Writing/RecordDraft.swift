import LocatedJSON

/// A new record before it is written: its fields in canonical order.
package struct RecordDraft: Sendable {
  package let kind: RecordKind
  private(set) var fields: [JSONField]

  /// The order of a text's languages in its file.
  var languages: [String] = []

  /// The record that a command line describes. Values are checked later, with the whole directory.
  package init(_ kind: RecordKind, _ words: FieldWords) throws(FlagFault) {
    self.kind = kind
    fields = try FieldValues(words: words).fields(kind.outlines, below: [])
  }

  /// A record as an editor left it; `nil` where the text is no object.
  package init?(_ kind: RecordKind, text: [UInt8]) {
    guard let root = try? Document(text).root, root.kind == .object,
      case .object(let fields) = JSONValue(stored: root)
    else { return nil }
    self.kind = kind
    self.fields = fields
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

  /// The draft with an empty text for each required field that is missing, for a person to fill in.
  package var completed: RecordDraft {
    var copy = self
    let known = Set(kind.outlines.map(\.name))
    copy.fields =
      kind.outlines.compactMap { outline in
        self[outline.name].map { JSONField(outline.name, $0) }
          ?? (outline.isRequired ? JSONField(outline.name, "") : nil)
      } + fields.filter { !known.contains($0.key) }
    return copy
  }

  subscript(key: String) -> JSONValue? { fields.first { $0.key == key }?.value }

  /// A field that is a plain text.
  func string(_ key: String) -> String? {
    if case .string(let text)? = self[key] { return text }
    return nil
  }
}

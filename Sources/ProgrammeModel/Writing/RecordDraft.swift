import LocatedJSON

/// A new record before it is written: its fields in canonical order.
package struct RecordDraft: Sendable {
  package let kind: RecordKind
  private(set) var fields: [JSONField]

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

  /// The text of its file, in canonical form; what is too big to be read back stays as it is, and the check tells of it.
  ///
  /// - Parameter languages: the programme's, in its own order.
  package func text(languages: [String] = []) -> [UInt8] {
    Self.canonical(Array(JSONValue.object(fields).text.utf8), of: kind, languages: languages)
  }

  static func canonical(_ text: [UInt8], of kind: RecordKind, languages: [String]) -> [UInt8] {
    guard let document = try? Document(text) else { return text }
    return CanonicalForm(of: kind, languages: languages).bytes(of: document)
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

package import LocatedJSON

/// A field of a record as it stands in the file.
package struct StoredField: Sendable {
  package let name: String
  package let value: Value

  /// Its value in one line of text: a text in the best language, a list by commas, an object by its fields.
  package func text(in preference: LanguagePreference) -> String {
    StoredField.text(value, preference)
  }

  private static func text(_ value: Value, _ preference: LanguagePreference) -> String {
    switch value.kind {
    case .null: return "–"
    case .bool: return value.bool == true ? "true" : "false"
    case .number: return value.numberText ?? ""
    case .string: return value.string ?? ""
    case .array:
      return value.elements.map { text($0, preference) }.joined(separator: ", ")
    case .object:
      if let localized = localized(value, preference) { return localized }
      return value.members.map { "\($0.key.string): \(text($0.value, preference))" }
        .joined(separator: ", ")
    }
  }

  /// An object whose keys all look like language tags is a text.
  private static func localized(_ value: Value, _ preference: LanguagePreference) -> String? {
    let tags = value.members.map(\.key.string)
    guard !tags.isEmpty, tags.allSatisfy({ (2...3).contains($0.prefix { $0 != "-" }.count) }) else {
      return nil
    }
    return LocalizedText(value).resolved(preference)?.text
  }
}

extension Origin {
  /// The record's fields in file order; what an expert did not agree to show is left out.
  package var fields: [StoredField] {
    let isWithheld = value["consent"]?.bool == false
    return value.members.filter { member in
      !(isWithheld && (member.key.equals("name") || member.key.equals("contact")))
    }.map { StoredField(name: $0.key.string, value: $0.value) }
  }
}

extension JSONValue {
  /// The value in one line of text: a text in the best language, a list by commas, an object by its fields.
  ///
  /// - Parameter languages: in the order in which they are tried.
  package func line(in languages: [String]) -> String {
    switch self {
    case .null: "–"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array(let elements): elements.map { $0.line(in: languages) }.joined(separator: ", ")
    case .object(let fields):
      translation(in: languages)
        ?? fields.map { "\($0.key): \($0.value.line(in: languages))" }.joined(separator: ", ")
    }
  }

  /// The text that fits the reader best, where every key looks like a language's tag; `nil` for anything else.
  package func translation(in languages: [String]) -> String? {
    guard case .object(let fields) = self else { return nil }
    let texts = fields.compactMap { field -> (tag: String, text: String)? in
      guard case .string(let text) = field.value, Self.isLanguageTag(field.key) else { return nil }
      return (field.key, text)
    }
    guard !texts.isEmpty, texts.count == fields.count else { return nil }
    let best = languages.lazy.compactMap { tag in
      (texts.first { $0.tag == tag && $0.text.showsAnything }
        ?? texts.first { $0.tag.hasPrefix(tag + "-") && $0.text.showsAnything })?.text
    }.first
    return best ?? texts[0].text
  }

  /// Whether a key has the form of a BCP 47 tag: two or three letters, and what a hyphen adds.
  private static func isLanguageTag(_ key: String) -> Bool {
    let base = key.prefix { $0 != "-" }
    return (2...3).contains(base.utf8.count) && base.utf8.allSatisfy { (97...122).contains($0) }
  }
}

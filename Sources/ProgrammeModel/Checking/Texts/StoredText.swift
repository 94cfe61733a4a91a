import LocatedJSON

/// A text that stands in a record, as it is written.
struct StoredText {
  let field: String

  /// A string, or an object of strings by language tag.
  let value: Value

  /// Whether it is to be had in every language: not a quotation, an address or the like.
  let isTranslatable: Bool

  /// Its strings; of a map, each with its key. Every rule asks for them, so they are sought once.
  let strings: [(key: Key?, value: Value)]

  init(field: String, value: Value, isTranslatable: Bool) {
    self.field = field
    self.value = value
    self.isTranslatable = isTranslatable
    strings =
      value.kind == .string
      ? [(nil, value)]
      : value.members.compactMap { member in
        member.key.isAnnotation || member.value.kind != .string ? nil : (member.key, member.value)
      }
  }

  /// Whether a language, or a variant of it, has something to see; a plain text is in the default language.
  func isThere(in language: String, default defaultLanguage: String) -> Bool {
    strings.contains { key, value in
      (key?.isLanguage(language) ?? (language == defaultLanguage))
        && (value.beginsWithLetter || value.string?.showsAnything ?? false)
    }
  }

  /// The strings of other languages that are the one of the default language, left as it was.
  ///
  /// Numbers, codes and abbreviations are the same everywhere: only a text with a word of two letters or more that are no
  /// capitals has something to translate.
  func copies(of defaultLanguage: String) -> [(key: Key, value: Value)] {
    let original = strings.first { $0.key?.isLanguage(defaultLanguage) ?? false }?.value
    guard let original else { return [] }
    let base = String(defaultLanguage.prefix { $0 != "-" })
    let copies = strings.compactMap { key, value -> (key: Key, value: Value)? in
      guard let key, value.node != original.node, value.written == original.written,
        !key.isLanguage(base)
      else { return nil }
      return (key, value)
    }
    return copies.isEmpty || !(original.string ?? "").hasWord ? [] : copies
  }
}

extension String {
  /// Whether two letters stand side by side that are no capitals.
  fileprivate var hasWord: Bool {
    var run = 0
    for scalar in unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic && !scalar.properties.isUppercase
      run = isLetter ? run + 1 : 0
      if run == 2 { return true }
    }
    return false
  }
}

extension Value {
  /// Whether its first byte alone tells that there is something to see, as in most texts it does: a letter or digit of ASCII,
  /// a Cyrillic letter (U+0400–047F) or a Chinese character (U+4000–9FFF).
  fileprivate var beginsWithLetter: Bool {
    switch written.first ?? 0 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xD0...0xD1, 0xE4...0xE9:
      true
    default: false
    }
  }
}

extension Key {
  /// Whether it names a language, or a variant of it such as `zh-Hans` of `zh`.
  func isLanguage(_ tag: String) -> Bool {
    let name = written
    return name.starts(with: tag.utf8)
      && (name.count == tag.utf8.count || name.dropFirst(tag.utf8.count).first == UInt8(ascii: "-"))
  }
}

import LocatedJSON

/// A translation is not the text in the default language, left as it was.
struct TranslationDiffers: TextRule {
  func findings(in record: RecordTexts) -> [Finding] {
    record.texts.filter { $0.isTranslatable && $0.value.kind == .object }.flatMap { text in
      let strings = text.strings
      let original = strings.first { $0.key?.isLanguage(record.defaultLanguage) ?? false }
      guard let original, hasLetters(original.value.written) else { return [Finding]() }
      return strings.compactMap { key, value in
        guard let key, value.node != original.value.node,
          value.written == original.value.written
        else { return nil }
        return record.finding(
          .w704, at: value,
          """
          \(text.field) in \(shortened(key.string)) is the same as in \
          \(shortened(record.defaultLanguage)); translate it
          """)
      }
    }
  }

  /// Whether a text has something to translate: a word of two lower-case letters or more. Numbers,
  /// codes and abbreviations are the same everywhere.
  private func hasLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in bytes {
      run = byte >= 0x80 || (0x61...0x7A).contains(byte) ? run + 1 : 0
      if run == 2 { return true }
    }
    return false
  }
}

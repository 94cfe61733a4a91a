import LocatedJSON

/// A translation is not the text in the default language, left as it was.
struct TranslationDiffers: TextRule {
  func findings(in record: RecordTexts) -> [Finding] {
    record.texts.filter(\.isTranslatable).flatMap { text in
      text.copies(of: record.defaultLanguage).map { key, value in
        record.finding(
          .w704, at: value,
          """
          \(text.field) in \(shortened(key.string)) is the same as in \
          \(shortened(record.defaultLanguage)); translate it
          """)
      }
    }
  }
}

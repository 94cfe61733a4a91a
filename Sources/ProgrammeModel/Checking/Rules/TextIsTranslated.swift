import LocatedJSON

/// Every text is there in every language of the programme.
struct TextIsTranslated: TextRule {
  /// Fields that name who wrote or published something, as they name themselves.
  private static let names: Set = ["author", "publisher"]

  func findings(in record: RecordTexts) -> [Finding] {
    var counts = [Int](repeating: 0, count: record.languages.count)
    var first: StoredText?
    for text in record.texts where text.isTranslatable && !Self.names.contains(text.field) {
      for (index, language) in record.languages.enumerated()
      where !has(language, text, in: record) {
        counts[index] += 1
        first = first ?? text
      }
    }
    guard let first else { return [] }
    let missing = zip(record.languages, counts).filter { $0.1 > 0 }
      .map { "\(shortened($0.0)) \($0.1)" }.joined(separator: ", ")
    let message = "texts without a translation: \(missing), first in \(first.field); add them"
    return [record.finding(.w703, at: first.value, message)]
  }

  private func has(_ language: String, _ text: StoredText, in record: RecordTexts) -> Bool {
    text.strings.contains { key, value in
      !value.written.isEmpty
        && (key?.isLanguage(language) ?? (language == record.defaultLanguage))
    }
  }
}

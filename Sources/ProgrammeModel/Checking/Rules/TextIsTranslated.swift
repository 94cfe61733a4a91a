/// Every text is there in every language of the programme.
struct TextIsTranslated: TextRule {
  func findings(in record: RecordTexts) -> [Finding] {
    var counts = [Int](repeating: 0, count: record.languages.count)
    var first: StoredText?
    for text in record.texts where text.isTranslatable {
      for (index, language) in record.languages.enumerated()
      where !text.isThere(in: language, default: record.defaultLanguage) {
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
}

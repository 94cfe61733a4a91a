import ProgrammeModel

/// One walk of a filter through a list; what records are called is folded once for all rows.
struct FilterPass {
  private let assessment: Assessment
  private let words: [(word: SoughtWord, plain: String, marks: RecordMarks)]
  private var isCalled: [Calling: Bool] = [:]
  private var meant: [Meaning: [String]] = [:]

  private struct Calling: Hashable {
    let name: RecordName
    let word: SoughtWord
  }

  /// What a plain word may mean in a field of a kind.
  private struct Meaning: Hashable {
    let kind: String
    let field: String
    let word: String
  }

  init(_ words: [SoughtWord], in assessment: Assessment, search: RecordSearch?) {
    self.assessment = assessment
    self.words = words.compactMap { word in
      search.map { (word, String(decoding: word.spellings[0], as: UTF8.self), $0.marks(word)) }
    }
  }

  /// Whether every word stands in the record's texts, in a code, or in the name of a record that it tells.
  mutating func hasWords(_ record: any Record, named name: RecordName) -> Bool {
    for (word, plain, marks) in words where !marks.contains(name) {
      let fields = FilterFields.of(name.kind).filter { $0.sort == .word }
      var isFound = false
      for field in fields where !isFound && field.name != "source" {
        guard let value = field.value(record, assessment) else { continue }
        isFound = has(word, plain, value) || isCoded(plain, as: field, of: name.kind, value)
      }
      if !isFound { return false }
    }
    return true
  }

  /// Whether a field of a record is as asked.
  mutating func holds(_ ask: FilterAsk, for field: FilterField, of record: any Record) -> Bool {
    guard let value = field.value(record, assessment) else { return false }
    switch (value, ask.kind) {
    case (.words(let codes), .codes(let sought)): return codes.contains(where: sought.contains)
    case (_, .word(let word, let text)): return has(word, text, value)
    case (.number(let number), .number(let sought)):
      return ask.comparison.holds(number, against: sought)
    case (.flag(let flag), .flag(let sought)): return flag == sought
    case (.day(let date), .days(let days)):
      return ask.comparison.holds(days: date.latest - assessment.asOf, against: days)
    case (.day(let date), .date(let sought)): return ask.comparison.holds(date, against: sought)
    default: return false
    }
  }

  private mutating func has(_ word: SoughtWord, _ text: String, _ value: FilterValue) -> Bool {
    switch value {
    case .words(let codes): codes.contains { $0.lowercased().hasPrefix(text) }
    case .text(let text): text.variants.contains { FoldedText($0.text).contains(word) }
    case .records(let names): names.contains { $0.id.hasPrefix(text) || calls($0, word) }
    default: false
    }
  }

  /// Whether a plain word is what one of a field's codes is called.
  private mutating func isCoded(
    _ word: String, as field: FilterField, of kind: String, _ value: FilterValue
  ) -> Bool {
    guard let words = field.words, case .words(let codes) = value else { return false }
    let meaning = Meaning(kind: kind, field: field.name, word: word)
    let sought = meant[meaning] ?? words.codes(meantBy: word)
    meant[meaning] = sought
    return codes.contains(where: sought.contains)
  }

  private mutating func calls(_ name: RecordName, _ word: SoughtWord) -> Bool {
    let calling = Calling(name: name, word: word)
    if let known = isCalled[calling] { return known }
    let record = RecordKind.byName[name.kind]?.record(assessment.snapshot.records, name.id)
    let titles = record?.title?.variants ?? []
    let found = titles.contains { FoldedText($0.text).contains(word) }
    isCalled[calling] = found
    return found
  }
}

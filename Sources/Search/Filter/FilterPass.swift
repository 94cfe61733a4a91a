import ProgrammeModel

/// A filter line held against values; what records are called is folded once for all of them.
struct FilterPass {
  let assessment: Assessment
  private var isCalled: [Calling: Bool] = [:]
  private var meant: [Meaning: [String]] = [:]

  private struct Calling: Hashable {
    let name: RecordName
    let word: SoughtWord
  }

  /// What a word may mean in a field that has codes.
  private struct Meaning: Hashable {
    let codes: [String]
    let word: SoughtWord
  }

  init(in assessment: Assessment) { self.assessment = assessment }

  /// Whether some value of a field may have a plain word that its record's texts have not.
  mutating func mayMean(_ word: SoughtWord, _ field: FilterField) -> Bool {
    guard field.sort == .word, !Self.otherwiseSought.contains(field.name) else { return false }
    guard field.isClosed, let words = field.words else { return true }
    return has(word, .words(words.codes), as: field)
  }

  /// Fields that plain words need not be sought in: records have id and publisher among their texts, and what rests on a
  /// source is not about it.
  private static let otherwiseSought: Set<String> = ["id", "publisher", "source"]

  /// Whether a plain word stands in a value, or is what one of the field's codes is called.
  mutating func has(_ word: SoughtWord, _ value: FilterValue, as field: FilterField) -> Bool {
    if has(word, word.plain, value) { return true }
    guard let words = field.words, case .words(let codes) = value else { return false }
    let meaning = Meaning(codes: words.codes, word: word)
    let sought = meant[meaning] ?? words.codes(meantBy: word.plain)
    meant[meaning] = sought
    return codes.contains(where: sought.contains)
  }

  /// Whether a value is as asked.
  mutating func holds(_ ask: FilterAsk, _ value: FilterValue) -> Bool {
    switch (value, ask.kind) {
    case (.words(let codes), .codes(let sought)): return codes.contains(where: sought.contains)
    case (_, .word(let word, let text)): return has(word, text, value)
    case (.number(let number), .number(let sought)):
      return ask.comparison.holds(number, against: sought)
    case (.flag(let flag), .flag(let sought)): return flag == sought
    case (.day(let date, let isDone), .days(let days)):
      return !isDone && ask.comparison.holds(days: date.latest - assessment.asOf, against: days)
    case (.day(let date, _), .date(let sought)): return ask.comparison.holds(date, against: sought)
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

extension SoughtWord {
  /// The word as it was typed, folded.
  fileprivate var plain: String { String(decoding: spellings[0], as: UTF8.self) }
}

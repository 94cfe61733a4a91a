package import Phrasebook
import ProgrammeModel

/// A field that a filter line may ask for, such as `rating` in `rating:red`: of one kind of record.
package struct FilterField: Sendable {
  /// How its values are read.
  package enum Sort: Sendable {
    case word, day, number, flag
  }

  package let name: String
  package let sort: Sort

  /// The codes that it may have, by all that they are called; `nil` for other values.
  let words: CodeWords?

  /// Whether it has no other values than ``words``.
  let isClosed: Bool

  /// What a record of the kind holds; `nil` where it holds nothing, or is no such record.
  let value: @Sendable (any Record, Assessment) -> FilterValue?

  /// Describes a field of one kind.
  init<R: Record>(
    _ name: String, _ sort: Sort, words: CodeWords? = nil, isClosed: Bool = true,
    _ value: @escaping @Sendable (R, Assessment) -> FilterValue?
  ) {
    self.init(name, sort, words: words, isClosed: isClosed) { (record: any Record, assessment) in
      (record as? R).flatMap { value($0, assessment) }
    }
  }

  /// Describes a field that every kind has.
  init(
    _ name: String, _ sort: Sort, words: CodeWords? = nil, isClosed: Bool = true,
    ofAny value: @escaping @Sendable (any Record, Assessment) -> FilterValue?
  ) {
    self.name = name
    self.sort = sort
    self.words = words
    self.isClosed = words != nil && isClosed
    self.value = value
  }

  /// The codes that a value stands for; none where it is not called as any is.
  package func codes(meantBy value: String) -> [String] { words?.codes(meantBy: value) ?? [] }

  /// The values that it may have, or examples of what may be asked, for the reader who types.
  package func offers(in language: Language) -> [String] {
    switch (sort, language) {
    case (.word, _): words?.words(in: language) ?? []
    case (.day, .english): ["<30d"]
    case (.day, .russian): ["<30дн"]
    case (.day, .chinese): ["<30天"]
    case (.number, _): [">10"]
    case (.flag, .english): ["yes", "no"]
    case (.flag, .russian): ["да", "нет"]
    case (.flag, .chinese): ["是", "否"]
    }
  }
}

extension FilterField {
  /// A field whose values are codes of a list.
  ///
  /// - Parameter term: What a code is called.
  init<R: Record, Code: CodeList>(
    _ name: String, codes: Code.Type,
    term: @escaping @Sendable (any Phrases, Code) -> Term,
    _ value: @escaping @Sendable (R, Assessment) -> Code?
  ) {
    self.init(name, .word, words: CodeWords(codes, term: term)) { (record: R, assessment) in
      value(record, assessment).map { .words([$0.rawValue]) }
    }
  }

  /// A field that holds a date.
  ///
  /// - Parameter isDone: Whether nothing waits for the date any more.
  init<R: Record>(
    day name: String,
    isDone: @escaping @Sendable (R, Assessment) -> Bool = { _, _ in false },
    _ value: @escaping @Sendable (R, Assessment) -> PartialDate?
  ) {
    self.init(name, .day) { (record: R, assessment) in
      value(record, assessment).map { .day($0, isDone: isDone(record, assessment)) }
    }
  }

  init<R: Record>(
    number name: String, _ value: @escaping @Sendable (R, Assessment) -> Int?
  ) {
    self.init(name, .number) { (record: R, assessment) in
      value(record, assessment).map { .number(Double($0)) }
    }
  }

  init<R: Record>(flag name: String, _ value: @escaping @Sendable (R, Assessment) -> Bool) {
    self.init(name, .flag) { (record: R, assessment) in .flag(value(record, assessment)) }
  }

  /// A field that names other records.
  init<R: Record>(
    records name: String, _ value: @escaping @Sendable (R, Assessment) -> [RecordName]
  ) {
    self.init(name, .word) { (record: R, assessment) in
      let names = value(record, assessment)
      return names.isEmpty ? nil : .records(names)
    }
  }
}

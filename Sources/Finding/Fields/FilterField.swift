import ProgrammeModel

/// A field that a filter line may ask for, such as `rating` in `rating:red`: of one kind of record.
package struct FilterField: Sendable {
  /// How its values are read.
  package enum Sort: Sendable {
    case word, day, number, flag
  }

  package let name: String
  package let sort: Sort

  /// The codes that it may have, or examples of what may be asked, for the reader who types.
  package let offers: [String]

  /// What a record of the kind holds; `nil` where it holds nothing, or is no such record.
  let value: @Sendable (any Record, Assessment) -> FilterValue?

  /// Describes a field of one kind.
  init<R: Record>(
    _ name: String, _ sort: Sort, offers: [String] = [],
    _ value: @escaping @Sendable (R, Assessment) -> FilterValue?
  ) {
    self.name = name
    self.sort = sort
    self.offers = offers.isEmpty ? Self.examples(of: sort) : offers
    self.value = { record, assessment in (record as? R).flatMap { value($0, assessment) } }
  }

  /// Describes a field that every kind has.
  init(
    _ name: String, _ sort: Sort, offers: [String] = [],
    ofAny value: @escaping @Sendable (any Record, Assessment) -> FilterValue?
  ) {
    self.name = name
    self.sort = sort
    self.offers = offers.isEmpty ? Self.examples(of: sort) : offers
    self.value = value
  }

  private static func examples(of sort: Sort) -> [String] {
    switch sort {
    case .word: []
    case .day: ["<30d"]
    case .number: [">10"]
    case .flag: ["yes", "no"]
    }
  }
}

extension FilterField {
  /// A field whose values are codes of a list.
  init<R: Record, Code: CodeList>(
    _ name: String, codes: Code.Type,
    _ value: @escaping @Sendable (R, Assessment) -> Code?
  ) {
    self.init(name, .word, offers: Code.allCases.map(\.rawValue)) { (record: R, assessment) in
      value(record, assessment).map { .words([$0.rawValue]) }
    }
  }

  init<R: Record>(
    day name: String, _ value: @escaping @Sendable (R, Assessment) -> PartialDate?
  ) {
    self.init(name, .day) { (record: R, assessment) in
      value(record, assessment).map { .day($0) }
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

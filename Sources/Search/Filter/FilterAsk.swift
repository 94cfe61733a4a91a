import ProgrammeModel

/// A term of a filter line that asks for a field, read as that field is to be read.
struct FilterAsk: Sendable {
  enum Kind: Sendable {
    /// Any of some codes.
    case codes([String])
    case word(SoughtWord, String)
    case number(Double)
    case flag(Bool)
    case days(Int)
    case date(PartialDate)
  }

  let field: String
  let comparison: Comparison
  let kind: Kind

  /// Reads a term; `nil` where its value is none of the field's sort.
  init?(_ term: FilterTerm, as field: FilterField) {
    guard case .field(let name, let comparison, let value) = term.meaning,
      let kind = Self.kind(value, of: term, as: field)
    else { return nil }
    self.field = name
    self.comparison = comparison
    self.kind = kind
  }

  private static func kind(
    _ value: String, of term: FilterTerm, as field: FilterField
  ) -> Kind? {
    switch field.sort {
    case .word:
      let codes = field.codes(meantBy: value)
      if !codes.isEmpty { return .codes(codes) }
      return field.isClosed ? nil : .word(SoughtWord(value), value.lowercased())
    case .flag: return flags[value.lowercased()].map { .flag($0) }
    case .number:
      guard let quantity = term.quantity, quantity.unit.isEmpty || quantity.unit == "%" else {
        return nil
      }
      return .number(quantity.number)
    case .day:
      if let date = PartialDate(value) { return .date(date) }
      guard let quantity = term.quantity, let days = unit(quantity.unit),
        abs(quantity.number) < 100_000
      else { return nil }
      return .days(Int((quantity.number * Double(days)).rounded()))
    }
  }

  /// The days of a unit, by how it begins in any of the three languages.
  private static func unit(_ unit: String) -> Int? {
    guard let first = unit.first else { return 1 }
    return units[first]
  }

  private static let units: [Character: Int] = [
    "d": 1, "д": 1, "天": 1, "日": 1, "w": 7, "н": 7, "周": 7, "m": 30, "м": 30, "月": 30, "y": 365,
    "г": 365, "л": 365, "年": 365,
  ]

  private static let flags: [String: Bool] = [
    "yes": true, "y": true, "true": true, "да": true, "是": true, "no": false, "n": false,
    "false": false, "нет": false, "否": false,
  ]
}

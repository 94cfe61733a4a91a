package import ProgrammeModel

/// What a record holds where a filter asks for a field.
package enum FilterValue: Sendable {
  /// Codes, or words as they are written.
  case words([String])

  /// A text in several languages.
  case text(LocalizedText)

  /// Other records, to be told by id and by what they are called.
  case records([RecordName])

  /// The record's latest possible day; what is done waits for no day any more, and is so many days ahead of none.
  case day(PartialDate, isDone: Bool = false)
  case number(Double)
  case flag(Bool)
}

extension Comparison {
  /// Whether a number of days ahead passes; without a sign those from today up to so many pass.
  func holds(days: Int, against sought: Int) -> Bool {
    self == .matches ? days >= 0 && days <= sought : holds(days, against: sought)
  }

  /// Whether a date passes; without a sign those within the one sought pass.
  func holds(_ date: PartialDate, against sought: PartialDate) -> Bool {
    let found = date.latest
    return switch self {
    case .matches: found >= sought.earliest && found <= sought.latest
    case .less: found < sought.earliest
    case .atMost: found <= sought.latest
    case .more: found > sought.latest
    case .atLeast: found >= sought.earliest
    }
  }
}

/// A fact that should hold between the records of a snapshot.
package protocol Rule: Sendable {
  /// Every place where it does not hold.
  func findings(in snapshot: Snapshot) -> [Finding]
}

/// Every rule, one line each: a new rule is its file, a line here and its tests.
package enum Rules {
  package static let all: [any Rule] = [
    ReferencesExist(),
    DependenciesHaveNoCycle(),
    EndFollowsStart(),
    TimeZoneIsKnown(),
    TimedEventHasTimeZone(),
    OffsetAgreesWithTimeZone(),
    UnitIsKnown(),
    PeriodHasOneValue(),
    ComponentsAreAlike(),
    ProgrammeHasTwoParties(),
  ]
}

extension Finding {
  /// A finding about a field of a record, or the record itself where it has no such field.
  init(_ code: FindingCode, about record: some Record, field: String, _ message: String) {
    self.init(code, about: record, at: record.origin.offset(of: field), message)
  }

  /// A finding about a place within a record.
  init(_ code: FindingCode, about record: some Record, at offset: Int, _ message: String) {
    self.init(code, in: record.origin.file, at: offset, about: record.name, message)
  }
}

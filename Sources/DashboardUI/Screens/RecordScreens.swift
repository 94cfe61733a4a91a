package import ProgrammeModel

/// The screen that shows one record, by the record's kind: one line each. Other kinds show their fields as stored.
enum RecordScreens {
  static let openers: [String: @Sendable (String) -> any Screen] = [
    Event.kind: { EventScreen(Identifier($0)) },
    TradeSeries.kind: { TradeSeriesScreen(Identifier($0)) },
  ]
}

extension Context {
  /// The screen for a record, or `nil` where there is no such record.
  package func screen(for name: RecordName) -> (any Screen)? {
    guard let kind = RecordKind.byName[name.kind], kind.contains(snapshot.records, name.id) else {
      return nil
    }
    return RecordScreens.openers[name.kind]?(name.id) ?? RecordScreen(name)
  }

  /// What opens the screen for a record; nothing where there is no such record.
  func opening(_ kind: String, _ id: String) -> BrowseOutcome {
    screen(for: RecordName(kind: kind, id: id)).map { .push($0) } ?? .stay
  }
}

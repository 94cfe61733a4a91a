/// A row of a period with what was counted over it.
package protocol CountedRow {
  var period: Period? { get }

  /// Leaves out what was counted.
  mutating func dropCount()
}

extension Exchange.Row: CountedRow {
  package mutating func dropCount() { actual = nil }
}

extension Indicator.Row: CountedRow {
  package mutating func dropCount() { actual = nil }
}

extension DatedSnapshot {
  /// Whether what was counted over a period was known: from its end, or while it runs on the data's own day.
  func knowsCount(over period: Period?) -> Bool {
    guard let start = period?.earliest else { return true }
    return start <= asOf && (knowsRunningCounts || (period?.latest).map { $0 <= asOf } ?? false)
  }

  /// Whether anybody had reported of an area by then: forecasts and outcomes that bear no day of their own were not known
  /// before. Where nobody ever did they count always.
  func hasHeard(of area: Identifier<Area>) -> Bool {
    snapshot.index.updatesByArea.begins(area).map { $0 <= asOf } ?? true
  }

  /// Whether forecasts of any area were known: slips rest on the dates promised and the day alone where none were.
  package var knowsForecasts: Bool { snapshot.areas.contains { hasHeard(of: $0.id) } }

  /// The rows whose period had begun, each with what was known of it.
  package func begun<Row: CountedRow>(_ rows: [Row]) -> [Row] {
    known(rows.filter { row in row.period?.earliest.map { $0 <= asOf } ?? true })
  }

  /// The rows, each with what was known of it: what is planned for a time to come stays.
  package func known<Row: CountedRow>(_ rows: [Row]) -> [Row] {
    rows.map { row in
      var row = row
      if !knowsCount(over: row.period) { row.dropCount() }
      return row
    }
  }
}

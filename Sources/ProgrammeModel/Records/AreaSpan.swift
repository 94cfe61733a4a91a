/// From when to when an area is known to have been one of the programme, by what is dated.
package struct AreaSpan: Hashable, Sendable {
  /// The first day of its period, or of what was reported or decided of it before; `nil` where nothing tells one.
  private(set) var first: Day?

  /// The last day of its period; `nil` where that is open, or none is given.
  private(set) var last: Day?

  /// Whether a period tells when it runs.
  private(set) var hasPeriod = false

  init() {}

  /// Whether the area was there on a day; it was not before its first, and not where none is told.
  func contains(_ day: Day) -> Bool {
    guard let first else { return false }
    return first <= day && last.map { day <= $0 } ?? true
  }

  /// Notes when its area runs. A period with an open start was always known.
  mutating func note(_ period: Period?) {
    guard let period else { return }
    hasPeriod = true
    note(period.earliest ?? Day(number: .min))
    last = period.latest
  }

  /// Notes a day on which the area was known.
  mutating func note(_ day: Day?) {
    first = [first, day].compactMap(\.self).min()
  }

  mutating func formUnion(_ other: AreaSpan) {
    note(other.first)
    last = last ?? other.last
    hasPeriod = hasPeriod || other.hasPeriod
  }
}

extension [Identifier<Area>: AreaSpan] {
  /// When each area was there.
  ///
  /// - Parameter withheld: What records that the audience may not see tell of it.
  init(of snapshot: Snapshot, withheld: Self) {
    self.init()
    for area in snapshot.areas {
      var span = AreaSpan()
      span.note(area.period)
      span.note(snapshot.index.updatesByArea.begins(area.id))
      span.note(snapshot.index.decisionsByArea.begins(area.id))
      self[area.id] = span
    }
    for name in snapshot.hidden where name.kind == Area.kind {
      self[Identifier(name.id)] = AreaSpan()
    }
    for (area, span) in withheld { self[area]?.formUnion(span) }
  }

  /// Notes what records tell of their areas: they may be about areas that stand elsewhere.
  mutating func note(_ records: Records) {
    for area in records.areas { self[area.id, default: AreaSpan()].note(area.period) }
    for update in records.updates {
      self[update.area, default: AreaSpan()].note(update.date?.latest)
    }
    for decision in records.decisions {
      if let area = decision.area { self[area, default: AreaSpan()].note(decision.date?.latest) }
    }
  }

  mutating func formUnion(_ others: Self) {
    merge(others) { own, other in
      var span = own
      span.formUnion(other)
      return span
    }
  }
}

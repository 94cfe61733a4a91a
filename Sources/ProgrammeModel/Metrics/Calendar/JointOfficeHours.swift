/// The hours of one day at which the offices of every party are open at once, by each party's clock.
///
/// Offices are taken to be open from 09:00 to 18:00 by their own clocks, whatever their zones' rules make of it that day.
public struct JointOfficeHours: Hashable, Sendable {
  /// In the order of parties, minutes after each party's own midnight; one that ends on the next day goes past 1440.
  public let hours: [Hours]

  /// One party's share.
  public struct Hours: Hashable, Sendable {
    public let party: Identifier<Party>
    public let minutes: ClosedRange<Int>
  }

  private static let opening = 540
  private static let closing = 1080

  /// Works them out for a day by the first party's calendar.
  ///
  /// Returns `nil` where no hour is shared, a zone is unknown, or there are no parties.
  public init?(on day: Day, for parties: some Collection<Party>) {
    guard let first = parties.first, var shared = Self.open(on: day, for: first) else { return nil }
    for party in parties.dropFirst() {
      let windows = (-1...1).compactMap { Self.open(on: day + $0, for: party) }
      let overlaps = windows.compactMap { window -> Range<Int>? in
        let overlap = shared.clamped(to: window)
        return overlap.isEmpty ? nil : overlap
      }
      guard let overlap = overlaps.first else { return nil }
      shared = overlap
    }
    let hours = parties.compactMap { party -> Hours? in
      guard let start = EventTime.clock(at: shared.lowerBound, zone: party.timeZone) else {
        return nil
      }
      let length = (shared.upperBound - shared.lowerBound) / 60
      return Hours(party: party.id, minutes: start.minute...start.minute + length)
    }
    guard hours.count == parties.count else { return nil }
    self.hours = hours
  }

  /// The moments at which a party's office opens and closes.
  private static func open(on day: Day, for party: Party) -> Range<Int>? {
    let zone = party.timeZone
    guard let start = EventTime.moment(.local(day, minute: opening), zone: zone),
      let end = EventTime.moment(.local(day, minute: closing), zone: zone), start < end
    else { return nil }
    return start..<end
  }
}

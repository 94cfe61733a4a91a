import Foundation
import ProgrammeModel

/// How far a zone is ahead of UTC, and when that changes, around some moments.
struct CalendarZone {
  let name: String
  private let start: Int
  private var changes: [Change] = []

  /// Clocks are put from one offset to another, in minutes.
  private struct Change {
    let moment: Int
    let old: Int
    let new: Int
    let isSummer: Bool
  }

  private static let year = 366 * 86_400

  /// No zone changes its clocks twice within this time.
  private static let step = 5 * 86_400

  /// - Parameter moments: seconds since 1970; the rules reach a year further on both sides.
  init(name: String, around moments: ClosedRange<Int>) {
    self.name = name
    start = moments.lowerBound - Self.year
    guard let zone = TimeZone(identifier: name) else { return }
    var moment = start
    while moment < moments.upperBound + Self.year {
      let next = moment + Self.step
      let (old, new) = (Self.offset(of: zone, at: moment), Self.offset(of: zone, at: next))
      if old != new {
        let change = Self.firstMoment(of: zone, after: moment, until: next, notAt: old)
        let date = Date(timeIntervalSince1970: TimeInterval(change))
        changes.append(
          Change(
            moment: change, old: old, new: new, isSummer: zone.isDaylightSavingTime(for: date)))
      }
      moment = next
    }
  }

  private static func offset(of zone: TimeZone, at moment: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment))) / 60
  }

  /// The first second at which the offset is another, by halving the span.
  private static func firstMoment(
    of zone: TimeZone, after start: Int, until end: Int, notAt old: Int
  ) -> Int {
    var (low, high) = (start, end)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(of: zone, at: middle) == old { low = middle } else { high = middle }
    }
    return high
  }

  func write(to file: inout CalendarLines) {
    let first = changes.first?.old ?? EventTime.offset(of: name, at: start) ?? 0
    file.group("VTIMEZONE") { file in
      file.add("TZID", raw: name)
      write(Change(moment: start, old: first, new: first, isSummer: false), to: &file)
      for change in changes { write(change, to: &file) }
    }
  }

  /// A change begins by the clocks that were right until then.
  private func write(_ change: Change, to file: inout CalendarLines) {
    let wall = change.moment + change.old * 60
    file.group(change.isSummer ? "DAYLIGHT" : "STANDARD") { file in
      file.add("DTSTART", raw: String(CalendarTime.moment(wall).text.dropLast()))
      file.add("TZOFFSETFROM", raw: Self.form(change.old))
      file.add("TZOFFSETTO", raw: Self.form(change.new))
    }
  }

  /// `+0530`.
  private static func form(_ offset: Int) -> String {
    let digits = abs(offset) / 60 * 100 + abs(offset) % 60
    return (offset < 0 ? "-" : "+") + String("0000\(digits)".suffix(4))
  }
}

package import ProgrammeModel

/// Clocks, spans of days, and how far away a day is.
package protocol TimeFormats: Sendable {
  /// A moment by its party's clock: `09:00 MSK`, with the weekday where it is asked for.
  func clock(_ time: PartyTime, namingDay: Bool) -> String

  /// How far a clock is ahead of another, in minutes: `BJS = MSK + 5 h`.
  func offset(_ label: String, from other: String, minutes: Int) -> String

  /// Hours of the day by a party's clock, in minutes after midnight: `09–13 MSK`.
  func hours(_ range: ClosedRange<Int>, _ label: String) -> String

  /// A number of days in a cell: `41 d`.
  func days(_ count: Int) -> String

  /// A day's distance in a cell, negative for the past: `in 12 d`, `today`, `21 d ago`.
  func relative(days: Int) -> String

  /// A day's distance in a sentence: `in 12 days`, `tomorrow`, `21 days ago`.
  func relativeLong(days: Int) -> String

  /// A day ahead with its number in so many columns, for rows that stand under each other: `in  3 d`.
  func ahead(days: Int, width: Int) -> String

  /// The most days until something whose day is not known, as in ``ahead(days:width:)``: `within 58 d`.
  func within(days: Int, width: Int) -> String

  /// The fewest days until something whose day is not known, as in ``ahead(days:width:)``: `from 47 d`.
  func notBefore(days: Int, width: Int) -> String

  /// Of what has begun and goes on, in a cell.
  var underWay: String { get }

  /// A slip in a cell: `+41 d`, `−5 d`, `0 d`.
  func slip(days: Int) -> String
}

extension TimeFormats {
  /// How near an event is, with its number in so many columns: `in  3 d`, `today`, `from 47 d`, `within 58 d`, `under way`.
  package func nearness(_ nearness: EventNearness, width: Int) -> String {
    switch nearness {
    case .ahead(days: 0), .within(days: 0): relative(days: 0)
    case .ahead(let days): ahead(days: days, width: width)
    case .notBefore(let days): notBefore(days: days, width: width)
    case .within(let days): within(days: days, width: width)
    case .underWay: underWay
    }
  }

  /// How many days one day lies after another, negative where it lies before: `12 d`, `−3 d`.
  package func difference(days: Int) -> String { (days < 0 ? "−" : "") + self.days(abs(days)) }

  /// By how many days a clock's date is ahead of another's, behind its time: `+1`, `−1`; nothing on the same day.
  package func dateShift(days: Int) -> String {
    days == 0 ? "" : days > 0 ? "+\(days)" : "−\(-days)"
  }

  /// A time of day, from minutes after midnight: `09:00`.
  package func clock(_ minute: Int) -> String { clockText(minute) }

  /// A party's clock in the header: `MSK 14:05`.
  package func clock(_ label: String, minute: Int) -> String { "\(label) \(clock(minute))" }

  /// One moment by two clocks: `09:00 MSK = 14:00 BJS`; weekdays stand on both sides where the days differ.
  package func clocks(_ first: PartyTime, _ second: PartyTime) -> String {
    joined(first, second, by: " = ")
  }

  /// One moment by two clocks without blanks around the sign, for tight panes.
  package func tightClocks(_ first: PartyTime, _ second: PartyTime) -> String {
    joined(first, second, by: "=")
  }

  private func joined(_ first: PartyTime, _ second: PartyTime, by sign: String) -> String {
    let daysDiffer = first.day != second.day
    return clock(first, namingDay: daysDiffer) + sign + clock(second, namingDay: daysDiffer)
  }
}

/// A number with blanks before it.
func padded(_ number: Int, to width: Int) -> String { padded("\(number)", to: width) }

/// A number as it is written, with blanks before it.
func padded(_ digits: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - digits.count)) + digits
}

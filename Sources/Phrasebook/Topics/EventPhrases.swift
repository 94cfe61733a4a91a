package import ProgrammeModel

/// Events, both cities' clocks and calendars.
package protocol EventPhrases: Sendable {
  /// Labels without holes.
  var eventWords: EventWords { get }

  /// How many working days both cities share until then: `8 shared working days`.
  func sharedDays(_ count: Int) -> String

  /// Years for which no holidays are on file, so that they count as working days: `no holidays on file for 2027`.
  func noHolidays(for years: [Int]) -> String

  /// A span that shared days are counted in: `to 31 Dec`.
  func until(_ date: String) -> String

  /// The host: `host Moscow`.
  func host(_ party: String) -> String

  /// Where it stood before, formatted: `was 30 Nov`.
  func postponed(from date: String) -> String

  /// A day off in one city: `holiday in Beijing`.
  func holiday(in party: String) -> String

  /// A named day off in one city: `Spring Festival, Beijing`.
  func holiday(_ name: String, in party: String) -> String

  /// A make-up working day in one city.
  func makeUpDay(in party: String) -> String

  /// A weekend day in both cities: `Sunday in both cities`.
  func weekend(_ day: Day) -> String

  /// A weekend day in one city.
  func weekend(_ day: Day, in party: String) -> String

  /// A clock in one city is out of office hours: `22:00 in Beijing, outside 08:00–20:00`.
  func outsideHours(minute: Int, in party: String) -> String

  /// It is night in one city: `night in Moscow`.
  func night(in party: String) -> String

  /// The agenda's counts: `14 ahead · 9 past`.
  func agenda(ahead: Int, past: Int) -> String

  /// How many past events are shown: `last 3 of 9`.
  func last(_ count: Int, of total: Int) -> String

  /// The legend of a city's day off: `Moscow off`.
  func legendOff(_ party: String) -> String
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// The working days that the cities share from the day shown: up to a day of the calendar, and to the year's end.
struct SharedDaysAhead: Explained {
  let day: Day

  var name: String { "shared days \(day)" }

  func explanation(in context: Context) -> Explanation? {
    let counts = context.sharedDaysAhead(to: day)
    guard !counts.isEmpty else { return nil }
    return Explanation(
      context.phrases.titles.sharedWorkingDays.full, parts: counts.map { part($0, context) })
  }

  private func part(_ count: SharedWorkingDays, _ context: Context) -> Explanation {
    let phrases = context.phrases
    return Explanation(
      phrases.until(count.end.map { phrases.short($0) } ?? phrases.none),
      rule: phrases.metricRules.workingDaysToDay,
      inputs: [.text("", context.missingHolidays(in: count).map { "! \($0)" })],
      result: count.value.map(phrases.sharedDays), of: count, context: context)
  }
}

extension Context {
  /// The shared working days up to a day of the calendar and to the year's end, the nearer first: those that lie ahead.
  func sharedDaysAhead(to day: Day) -> [SharedWorkingDays] {
    let yearEnd = Day(year: asOf.year, month: 12, day: 31)
    let ends = Set([yearEnd, day].compactMap { $0 }).filter { $0 > asOf }.sorted()
    return ends.map { assessment.sharedWorkingDays(through: $0) }
  }
}

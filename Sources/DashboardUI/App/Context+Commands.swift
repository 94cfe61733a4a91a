import Phrasebook
import ProgrammeModel

/// What the keys of every screen do.
extension Context {
  /// No day on screen is further than this from the start, so that no calendar runs out.
  private static let farthest = 100 * 366

  mutating func travel(days: Int) -> BrowseOutcome {
    show(asOf + days)
  }

  mutating func travel(months: Int) -> BrowseOutcome {
    let aim = monthSteps.flatMap { $0.led == asOf ? $0.dayOfMonth : nil } ?? asOf.components.day
    let outcome = show(asOf.adding(months: months, aimingAt: aim))
    monthSteps = MonthSteps(dayOfMonth: aim, led: asOf)
    return outcome
  }

  mutating func returnToStart() -> BrowseOutcome {
    assess(asOf: startDay)
    return .say(\.backToAsOf)
  }

  mutating func switchLanguage() -> BrowseOutcome {
    let all = Language.allCases
    let index = all.firstIndex(of: language) ?? 0
    language = all[(index + 1) % all.count]
    return .stay
  }

  mutating func toggleIllustrative() -> BrowseOutcome {
    assess(hidesIllustrative: !hidesIllustrative)
    return .say(hidesIllustrative ? \.illustrativeHidden : \.illustrativeShown)
  }

  /// Shows everything as it was known on a day, or says that it is too far away.
  mutating func show(_ day: Day) -> BrowseOutcome {
    guard abs(day - startDay) <= Self.farthest else { return .say(\.dayTooFar) }
    assess(asOf: day)
    return .stay
  }
}

/// Steps by a month that follow one another: a step back undoes one over a shorter month.
struct MonthSteps {
  /// The day of the month that the first step began on, from 1 to 31.
  let dayOfMonth: Int

  /// The day that the last step led to.
  let led: Day
}

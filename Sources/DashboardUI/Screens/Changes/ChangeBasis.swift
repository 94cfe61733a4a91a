import Phrasebook
import ProgrammeModel

/// From when changes are counted.
enum ChangeBasis: CaseIterable, Sendable {
  case visit, meeting, date

  /// Those of a session: a kiosk knows no visitors.
  static func all(in context: Context) -> [ChangeBasis] {
    context.isKiosk ? [.meeting, .date] : allCases
  }

  /// The first that has a day: what changed since the reader looked last is asked most.
  static func initial(in context: Context) -> ChangeBasis {
    all(in: context).first { $0.start(chosen: nil, in: context) != nil } ?? .date
  }

  /// The first day whose changes count, or `nil` where none is known.
  ///
  /// - Parameter chosen: the day that the reader gave; a month back where there is none.
  func day(chosen: Day?, in context: Context) -> Day? {
    switch self {
    case .visit:
      if case .on(let day) = context.lastVisit { day } else { nil }
    case .meeting: context.assessment.lastMeeting?.event.start?.earliest
    case .date: chosen ?? context.asOf.adding(months: -1)
    }
  }

  /// The same, or `nil` also where it is later than the day shown, so that changes would be counted backwards.
  func start(chosen: Day?, in context: Context) -> Day? {
    day(chosen: chosen, in: context).flatMap { $0 <= context.asOf ? $0 : nil }
  }

  /// The name of its tab, with the day where one is known.
  func name(chosen: Day?, isOpen: Bool, in context: Context) -> String {
    let phrases = context.phrases
    let day = day(chosen: chosen, in: context).map {
      phrases.short($0, relativeTo: context.asOf)
    }
    switch self {
    case .visit: return day.map { phrases.sinceLastVisit($0) } ?? phrases.sinceLastVisit
    case .meeting: return day.map { phrases.sinceMeeting($0) } ?? phrases.noMeetingYet
    case .date:
      let isKnown = isOpen || chosen != nil
      return isKnown ? day.map { phrases.since($0) } ?? phrases.sinceDate : phrases.sinceDate
    }
  }

  /// Why there is no day to count from.
  func absence(chosen: Day?, in context: Context) -> String {
    if let day = day(chosen: chosen, in: context), day > context.asOf {
      return RefusedDay.later(day).words(in: context)
    }
    return switch self {
    case .visit:
      if case .unreadable(let reason) = context.lastVisit {
        context.phrases.visitUnreadable(reason)
      } else {
        context.phrases.noVisit
      }
    case .meeting: context.phrases.noMeeting
    case .date: context.phrases.nothingChanged
    }
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// One day of the calendar in the detail line: who has it off and why, and what goes on.
struct DayWords {
  private let day: Day
  private let context: Context

  /// More events of a day than this are counted and not named.
  private static let mostNamed = 3

  init(_ day: Day, in context: Context) {
    self.day = day
    self.context = context
  }

  var detail: DetailLine {
    let date = Span(context.phrases.weekdayDate(day, relativeTo: context.asOf), as: .title)
    let parts = holidays + events
    return DetailLine([date, Span("  ")] + parts)
  }

  private var holidays: [Span] {
    let calendar = context.assessment.calendar
    return context.snapshot.parties.flatMap { party -> [Span] in
      guard let name = calendar.name(of: day, for: party.id) else { return [] }
      let city = context.name(of: party.id)
      let words =
        calendar.isWorking(day, for: party.id)
        ? context.phrases.makeUpDay(in: city)
        : context.phrases.holiday(context.string(name) ?? context.phrases.none, in: city)
      return [Span(words, as: .caution), Span(" · ", as: .muted)]
    }
  }

  private var events: [Span] {
    let all = context.assessment.once(EventCalendar.self).all
    let places = all.first(Self.mostNamed, on: day)
    let shown = places.map { context.title(of: context.assessment.events[$0].event) }
    guard !shown.isEmpty else {
      return [Span(context.phrases.count(0, \.event), as: .muted)]
    }
    let rest = all.count(on: day) - shown.count
    let more = rest > 0 ? [Span(" · \(context.phrases.andMore(rest))", as: .muted)] : []
    return [Span(shown.joined(separator: ", "))] + more
  }
}

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
    let none = Span(context.phrases.eventWords.noEvents, as: .muted)
    let told = holidays.map { Span($0, as: .caution) } + (events.isEmpty ? [none] : events)
    let parts = told.map { [$0] }.joined(separator: [Span(" · ", as: .muted)])
    return DetailLine([date, Span("  ")] + parts)
  }

  /// What makes the day unlike others; `nil` where nothing does.
  var marked: String? {
    let words = holidays + events.map(\.text)
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  private var holidays: [String] {
    let calendar = context.assessment.calendar
    return context.snapshot.parties.compactMap { party in
      guard let name = calendar.name(of: day, for: party.id) else { return nil }
      let city = context.name(of: party.id)
      return calendar.isWorking(day, for: party.id)
        ? context.phrases.makeUpDay(in: city)
        : context.phrases.holiday(context.string(name) ?? context.phrases.none, in: city)
    }
  }

  private var events: [Span] {
    let all = context.assessment.once(EventCalendar.self).all
    let places = all.first(Self.mostNamed, on: day)
    let shown = places.map { context.title(of: context.assessment.events[$0].event) }
    guard !shown.isEmpty else { return [] }
    let rest = all.count(on: day) - shown.count
    let more = rest > 0 ? [Span(context.phrases.andMore(rest), as: .muted)] : []
    return [Span(shown.joined(separator: ", "))] + more
  }
}

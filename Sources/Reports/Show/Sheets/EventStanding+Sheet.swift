import Phrasebook
import ProgrammeModel

extension Sheet {
  /// Events by all parties' clocks.
  static func events(
    _ events: [EventStanding], titled title: String? = nil, in context: ShowContext
  ) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let clocks = context.parties.map { party in
      SheetColumn<EventStanding>("start_\(party.common.id)", context.title(of: party)) {
        .word($0.words(for: party, in: context), $0.start(for: party)?.form)
      }
    }
    let first: [SheetColumn<EventStanding>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("title", headings.event.full) { .title(of: $0.event, in: context) },
      SheetColumn("start") { .text($0.event.origin.string("start")) },
    ]
    let rest: [SheetColumn<EventStanding>] = [
      SheetColumn("days", isNumber: true) { .number($0.local.first?.days) { "\($0)" } },
      SheetColumn("status", headings.status.full) { .code($0.status) { phrases.term($0).full } },
      SheetColumn("mode", headings.mode.full) { .code($0.event.mode) { phrases.term($0).full } },
      SheetColumn("working_days", headings.sharedDays.full, isNumber: true) { standing in
        .number(standing.isAhead ? standing.workingDays.value : nil, phrases.number)
      },
      SheetColumn("areas", phrases.titles.areas.short) { standing in
        let ids = context.visible(standing.event.areas)
        let titles = ids.map { context.title(of: $0, in: context.snapshot.areas) }
        return .word(phrases.list(titles), ids.map(\.text).joined(separator: " "))
      },
      SheetColumn("outcome", headings.outcome.full) { .text(context.text($0.outcome)) },
      .illustrative { $0.event.isIllustrative },
    ]
    return Sheet(
      title ?? phrases.titles.events.full, of: events,
      ifEmpty: context.emptyPlaces.events, first + clocks + rest)
  }
}

extension EventStanding {
  /// When it begins by a party's clock: `Thu 25 Nov 2021 09:00`, or the month where no more is known.
  func words(for party: Party, in context: ShowContext) -> String? {
    if case .date(let date) = event.start, date.precision != .day { return context.words(date) }
    let phrases = context.phrases
    return start(for: party).map { start in
      let day = "\(phrases.weekday(start.day)) \(phrases.short(start.day))"
      return start.minute.map { "\(day) \(phrases.clock($0))" } ?? day
    }
  }
}

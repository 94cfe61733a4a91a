import Phrasebook
import ProgrammeModel

extension EventStanding {
  /// A row of an agenda: how far away, when by all clocks, what, and how sure.
  func cells(in context: ShowContext) -> [String] {
    let phrases = context.phrases
    return [
      distance(in: phrases),
      day(in: context), clocks(in: context), context.markedTitle(of: event),
      phrases.term(status).full,
      isAhead ? workingDays.value.map(phrases.sharedDays) ?? "" : "",
    ]
  }

  private func distance(in phrases: any Phrases) -> String {
    if let nearness { return phrases.nearness(nearness, width: 1) }
    return local.first.map { phrases.relative(days: $0.days) } ?? "–"
  }

  private func day(in context: ShowContext) -> String {
    if case .date(let date) = event.start, date.precision != .day { return context.words(date) }
    return local.first.map { "\(context.phrases.weekday($0.day)) \(context.phrases.short($0.day))" }
      ?? "–"
  }

  private func clocks(in context: ShowContext) -> String {
    let locals = Dictionary(
      zip(context.snapshot.parties.map(\.id), local), uniquingKeysWith: { first, _ in first })
    let times = context.parties.compactMap { party -> PartyTime? in
      guard let local = locals[party.id] else { return nil }
      return local.minute.map { minute in
        PartyTime(
          label: context.text(party.short) ?? context.title(of: party), day: local.day,
          minute: minute)
      }
    }
    guard times.count >= 2 else {
      return times.first.map { context.phrases.clock($0.label, minute: $0.minute) } ?? ""
    }
    return context.phrases.clocks(times[0], times[1])
  }
}

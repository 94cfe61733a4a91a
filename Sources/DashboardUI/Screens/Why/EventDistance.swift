import Phrasebook
import ProgrammeModel
import TerminalKit

/// How far away an event is: in days by each city's clock, and in days on which all of them work.
struct EventDistance: Explained {
  let event: Identifier<Event>

  var name: String { "event \(event)" }

  func explanation(in context: Context) -> Explanation? {
    guard let standing = context.event(event) else { return nil }
    return Explanation(
      context.title(of: standing.event),
      parts: [days(standing, context), standing.isAhead ? working(standing, context) : nil]
        .compactMap { $0 })
  }

  private func days(_ standing: EventStanding, _ context: Context) -> Explanation {
    let phrases = context.phrases
    let distance = standing.daysAhead
    let today = phrases.short(context.asOf)
    let isKnown = standing.event.start?.isKnownToTheDay == true
    let steps = (isKnown ? distance.local : []).map { start in
      let name = context.name(of: start.party)
      let days = phrases.difference(days: start.days)
      return "\(name): \(phrases.short(start.day)) − \(today) = \(days)"
    }
    return Explanation(
      phrases.headings.date.full, rule: phrases.metricRules.daysToEvent,
      inputs: [.field(phrases.headings.date.full, context.when(standing))], steps: steps,
      of: distance, context: context)
  }

  private func working(_ standing: EventStanding, _ context: Context) -> Explanation {
    let phrases = context.phrases
    let distance = standing.workingDays
    return Explanation(
      phrases.titles.sharedWorkingDays.full, rule: phrases.metricRules.workingDays,
      inputs: [.text("", context.missingHolidays(before: standing).map { "! \($0)" })],
      result: distance.value.map(phrases.sharedDays) ?? "–", of: distance, context: context)
  }
}

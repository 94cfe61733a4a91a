import Phrasebook
package import ProgrammeModel
import TerminalKit

/// One event: when by both clocks, how far away, how, where, what came of it.
package struct EventScreen: PageScreen {
  private let id: Identifier<Event>
  package var cursor = ListCursor<Int>()

  package init(_ id: Identifier<Event>) { self.id = id }

  package static let commands: [BrowseCommand<Self>] =
    pageCommands + [
      whyKey(shown: .keyBar) { screen, _ in EventDistance(event: screen.id) }
    ]

  package var subject: RecordName? { RecordName(kind: Event.kind, id: id.text) }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.events)
  }

  package func page(in context: Context) -> [PageRow]? {
    guard let standing = context.event(id) else { return nil }
    let event = standing.event
    let phrases = context.phrases
    let headings = phrases.headings
    let decisions = context.dated.decisions(of: id)
    let notes = EventNotes(standing, in: context)
    let dates: [PageRow?] =
      [
        .field(headings.event.full, context.nameSpans(of: event)),
        .field(headings.date.full, context.when(standing)),
        .field("", notes.lastDay), .field("", distance(standing, context)),
      ] + notes.warned.map { .field("", $0) }
    let rows: [PageRow?] = [
      .field(headings.status.full, phrases.term(standing.status).full),
      .field(headings.mode.full, event.mode.map { phrases.term($0).full }),
      event.host.flatMap { context.partyRow(headings.host.full, $0) },
      .field(headings.venue.full, venue(event, context)),
      .text("", context.string(event.venue?.address)),
      context.snapshot.audience == .public ? nil : .field("", event.venue?.url),
      .text(phrases.fieldWords.participants, context.string(event.participants)),
      .text(phrases.recordWords.description, context.string(event.details)),
    ]
    let outcome: [PageRow?] = [.text(headings.outcome.full, context.string(standing.outcome))]
    return (dates + rows).compactMap { $0 }
      + context.links(headings.area.full, event.areas, in: context.snapshot.areas)
      + outcome.compactMap { $0 }
      + context.links(
        phrases.titles.decisions.full, decisions.map(\.id), in: context.snapshot.decisions)
      + [.blank] + context.closingRows(of: event)
  }

  /// How far away by the first party's calendar, and on how many days all work before it.
  private func distance(_ standing: EventStanding, _ context: Context) -> String? {
    guard let days = standing.local.first?.days else { return nil }
    let parts = [
      standing.isUpcoming && !standing.isAhead
        ? context.nearness(of: standing, width: 1) : context.phrases.relativeLong(days: days),
      days > 0 ? context.sharedDays(before: standing) : nil,
      days > 0 ? context.missingHolidays(before: standing).map { "! \($0)" } : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func venue(_ event: Event, _ context: Context) -> String? {
    let parts = [event.venue?.name, event.venue?.city].compactMap { context.string($0) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

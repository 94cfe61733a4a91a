import Phrasebook
import ProgrammeModel

/// An event as an entry of a calendar.
struct CalendarEvent {
  private let standing: EventStanding
  private let context: ShowContext

  /// When it begins, and the first moment or day that it does not take.
  private let start: CalendarTime?
  private let end: CalendarTime?

  /// Whether no more than a month or a year is known, or that only roughly.
  private let isVague: Bool

  var times: [CalendarTime] { [start, end].compactMap { $0 } }

  init(_ standing: EventStanding, in context: ShowContext) {
    self.standing = standing
    self.context = context
    let event = standing.event
    start = event.start.map { CalendarTime($0, zone: event.timeZone) }
    end = start.flatMap { start in
      CalendarEvent.end(of: event, from: start).flatMap { $0.isAfter(start) ? $0 : nil }
    }
    isVague =
      if case .date(let date) = event.start {
        date.precision != .day || date.isApproximate || date.isUncertain
      } else { false }
  }

  func write(to file: inout CalendarLines) {
    guard let start else { return }
    let event = standing.event
    let isMoved = event.previousStart != nil
    let isCancelled = standing.status == .cancelled
    file.group("VEVENT") { file in
      file.add("UID", text: event.origin.string("uid") ?? context.calendarID(of: event))
      file.add("DTSTAMP", raw: context.calendarStamp)
      file.add("SEQUENCE", raw: "\((isMoved ? 1 : 0) + (isCancelled ? 1 : 0))")
      file.add("DTSTART", time: start)
      if let end { file.add("DTEND", time: end) }
      file.add("STATUS", raw: status)
      if isVague { file.add("TRANSP", raw: "TRANSPARENT") }
      file.add(
        "SUMMARY;LANGUAGE=\(context.language.rawValue)", text: context.markedTitle(of: event))
      file.add("DESCRIPTION", text: description)
      file.add("LOCATION", text: place)
      file.add("CATEGORIES", texts: areas)
    }
  }

  /// A whole day ends with the next one; a time without an end stands alone.
  private static func end(of event: Event, from start: CalendarTime) -> CalendarTime? {
    if let duration = event.duration, event.end == nil { return start.adding(duration) }
    let last = (event.end ?? event.start)?.latest
    if case .day = start { return last.map { .day($0 + 1) } }
    switch event.end {
    case nil: return nil
    case .date(let date):
      let next = DateTime.local(date.latest + 1, minute: 0)
      return CalendarTime(next, zone: event.timeZone)
    case let end?: return CalendarTime(end, zone: event.timeZone)
    }
  }

  private var status: String {
    switch standing.status {
    case .cancelled: "CANCELLED"
    case .tentative, .postponed: "TENTATIVE"
    case .scheduled, .confirmed, .held:
      isVague && standing.status != .held ? "TENTATIVE" : "CONFIRMED"
    }
  }

  /// Its words in every language, by all clocks, and what came of it.
  private var description: String {
    let clocks = context.snapshot.parties.compactMap { party in
      standing.words(for: party, in: context).map { "\(context.title(of: party)): \($0)" }
    }
    let status = context.inEveryLanguage { $0.term(standing.status).full }
    return
      (context.calendarTexts(of: standing.event) + clocks + [status]
      + context.everyVariant(of: standing.outcome)).joined(separator: "\n")
  }

  private var place: String? {
    let venue = standing.event.venue
    let parts = [context.text(venue?.name), context.text(venue?.city)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var areas: [String] {
    context.visible(standing.event.areas).map { context.title(of: $0, in: context.snapshot.areas) }
  }
}

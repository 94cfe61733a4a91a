import Phrasebook
import ProgrammeModel

/// Events and tasks as a file that calendars take.
///
/// Source: RFC 5545. What it says of a record depends on the record and the as-of day alone, so that a second import
/// changes nothing.
struct CalendarFile {
  let content: CalendarContent
  let context: ShowContext

  var text: String {
    let entries =
      content.events.map { CalendarEvent($0, in: context) }
    let tasks =
      content.milestones.compactMap { CalendarTask($0, in: context) }
      + content.requests.compactMap { CalendarTask($0, in: context) }
    let zones = zones(of: entries)
    var file = CalendarLines()
    file.group("VCALENDAR") { file in
      file.add("VERSION", raw: "2.0")
      file.add("PRODID", raw: "-//bilateral//bilateral//EN")
      file.add("CALSCALE", raw: "GREGORIAN")
      file.add("X-WR-CALNAME", text: context.title(of: context.snapshot.programme))
      for zone in zones.isEmpty && entries.isEmpty && tasks.isEmpty ? partyZones : zones {
        zone.write(to: &file)
      }
      for entry in entries { entry.write(to: &file) }
      for task in tasks { task.write(to: &file) }
    }
    return file.text
  }

  /// The rules of the parties' zones, for a calendar that would hold nothing: it must hold something.
  ///
  /// Source: RFC 5545, 3.6.
  private var partyZones: [CalendarZone] {
    Set(context.snapshot.parties.map(\.timeZone)).sorted().map { zone in
      let moment = EventTime.moment(.local(context.asOf, minute: 0), zone: zone) ?? 0
      return CalendarZone(name: zone, around: moment...moment)
    }
  }

  /// The rules of every zone that an entry names, around the moments that it names them for.
  private func zones(of entries: [CalendarEvent]) -> [CalendarZone] {
    var moments: [String: [Int]] = [:]
    for time in entries.flatMap(\.times) {
      if case .local(_, _, let zone) = time, let moment = time.moment {
        moments[zone, default: []].append(moment)
      }
    }
    return moments.sorted { $0.key < $1.key }.compactMap { zone, moments in
      guard let first = moments.min(), let last = moments.max() else { return nil }
      return CalendarZone(name: zone, around: first...last)
    }
  }
}

extension ShowContext {
  /// An id that stays the same in every language, on every day and for every reader.
  func calendarID(of record: some Record) -> String {
    "\(type(of: record).kind)-\(record.common.id)@\(snapshot.programme.common.id)"
  }

  /// The as-of day, which stands for the moment of the file: no clock is asked.
  var calendarStamp: String { "\(CalendarTime.digits(asOf))T000000Z" }

  /// What a record says of itself in every language that it is written in, but the summary's.
  func calendarTexts(of record: some Record) -> [String] {
    let title = title(of: record)
    let titles = record.title?.variants.map(\.text) ?? []
    return titles.filter { $0 != title && !$0.isEmpty } + everyVariant(of: record.details)
  }

  /// A text in every language that it is written in, the reader's first.
  func everyVariant(of text: LocalizedText?) -> [String] {
    let first = self.text(text)
    let others = text?.variants.map(\.text).filter { $0 != first && !$0.isEmpty } ?? []
    return [first].compactMap { $0 } + others
  }

  /// A word of the interface in every language, the reader's first: `held / состоялось / 已举行`.
  func inEveryLanguage(_ word: (any Phrases) -> String) -> String {
    let others = Language.allCases.filter { $0 != language }
    return ([language] + others).map { word($0.phrases) }.joined(separator: " / ")
  }
}

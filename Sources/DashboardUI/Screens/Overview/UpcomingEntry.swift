import Phrasebook
import ProgrammeModel
import TerminalKit

/// One event in the pane of upcoming ones: in how many days, what, when by both clocks, and how many days they share.
struct UpcomingEntry: Widget {
  private let standing: EventStanding
  private let entry: Int
  private let context: Context
  private let told: EventNotes
  private let days: String

  /// Where names begin, and where what stands under them does, so that both are alike in a pane.
  private var indents = (name: 0, when: 0, notes: 0)

  /// - Parameter entry: its place in the list, from 0.
  init(_ standing: EventStanding, entry: Int, context: Context) {
    self.standing = standing
    self.entry = entry
    self.context = context
    told = EventNotes(standing, in: context)
    days = context.nearness(of: standing, width: 2)
  }

  /// Entries that stand under each other in some columns: names after the longest distance, further lines under them where
  /// there is room for the longest time, else as far to the left as it needs.
  static func aligned(_ entries: [UpcomingEntry], columns: Int) -> [UpcomingEntry] {
    let name = (entries.map { DisplayWidth.columns(of: $0.days) }.max() ?? 0) + 2
    func spare(_ widths: [Int]) -> Int { max(0, columns - (widths.max() ?? 0)) }
    let whens = entries.map {
      DisplayWidth.columns(of: $0.context.when($0.standing, columns: columns))
    }
    let when = min(name, spare(whens))
    let notes = entries.filter(\.told.warnings.isEmpty).map(\.notes.columns)
    return entries.map { entry in
      var entry = entry
      entry.indents = (name, when, min(when, spare(notes + [entry.notes.columns])))
      return entry
    }
  }

  func render(into frame: inout Frame, area: Rect) {
    let (left, right) = area.splitVertically(at: indents.name)
    frame.draw(Line(days, as: .muted), in: left.row(0))
    let isTight = area.height < 3
    let mark =
      (isTight && !told.warnings.isEmpty ? [Span("! ", as: .alert)] : [])
      + (standing.event.isIllustrative ? [Span("◇", as: .illustrative)] : [])
    let name = context.nameSpans(of: standing.event)
    frame.draw(Line(name, right: mark), in: right.row(0))
    let width = min(name.columns, right.width - (mark.isEmpty ? 0 : mark.columns + 2))
    frame.noteName(
      of: entry, in: Rect(x: right.minX, y: right.minY, width: width, height: 1))
    guard area.height > 1 else { return }
    let when = context.when(standing, isTight: isTight, columns: area.width)
    guard !isTight else { return frame.draw(Line(when), in: area.row(1)) }
    frame.draw(Line(when), in: area.row(1).splitVertically(at: indents.when).right)
    frame.draw(Line(notes), in: area.row(2).splitVertically(at: indents.notes).right)
  }

  /// All of it in one line.
  var words: String {
    let days = context.nearness(of: standing, width: 1)
    let mark = standing.event.isIllustrative ? ["◇"] : []
    let notes = notes.map(\.text).joined()
    let parts = [days, context.title(of: standing.event), context.when(standing), notes] + mark
    return parts.map(LinearText.clean).joined(separator: ", ")
  }

  /// What speaks against its hour, then how it is held and how many days are left.
  private var notes: [Span] {
    let mode = standing.event.mode.map { context.phrases.term($0).full }
    let shared = context.sharedDays(before: standing)
    return told.joined(with: [mode, shared].compactMap { $0 })
  }
}

extension Context {
  /// How near an event is, with its number in so many columns.
  func nearness(of standing: EventStanding, width: Int) -> String {
    standing.nearness.map { phrases.nearness($0, width: width) } ?? phrases.none
  }

  /// On how many days all parties work before an event that is ahead: `8 shared working days`.
  func sharedDays(before standing: EventStanding) -> String? {
    standing.isAhead ? standing.workingDays.value.map(phrases.sharedDays) : nil
  }

  /// For which years no holidays are on file that the working days before an event are counted in.
  func missingHolidays(before standing: EventStanding) -> String? {
    standing.isAhead ? missingHolidays(in: standing.workingDays) : nil
  }

  /// For which years no holidays are on file that some working days are counted in.
  func missingHolidays(in days: SharedWorkingDays) -> String? {
    let years = days.yearsWithoutHolidays
    return years.isEmpty ? nil : phrases.noHolidays(for: years)
  }

  /// When an event is, by both clocks where it has a time; names of clocks are cut where there is no room for them.
  func when(_ standing: EventStanding, isTight: Bool = false, columns: Int = .max) -> String {
    let whole = when(standing, isTight, nameColumns: .max)
    let missing = DisplayWidth.columns(of: whole) - columns
    guard missing > 0, !isSpoken else { return whole }
    return (3...8).reversed().lazy.map { when(standing, isTight, nameColumns: $0) }
      .first { DisplayWidth.columns(of: $0) <= columns } ?? whole
  }

  private func when(_ standing: EventStanding, _ isTight: Bool, nameColumns: Int) -> String {
    guard let start = standing.event.start else { return phrases.none }
    let locals = Dictionary(
      zip(snapshot.parties.map(\.id), standing.local), uniquingKeysWith: { first, _ in first })
    let timed = parties.compactMap { party -> PartyTime? in
      guard let local = locals[party.id] else { return nil }
      let label = shortName(of: party).truncated(to: nameColumns)
      return local.minute.map { PartyTime(label: label, day: local.day, minute: $0) }
    }
    guard timed.count >= 2 else {
      guard case .date(let date) = start else { return "\(start)" }
      if date.precision == .day {
        return phrases.weekdayDate(date.earliest, relativeTo: asOf) + ", "
          + phrases.eventWords.allDay
      }
      return phrases.short(date, relativeTo: asOf)
    }
    if isTight {
      // Where the days differ, each clock names its own.
      let day = timed[0].day
      let start =
        day == timed[1].day
        ? phrases.weekdayDate(day, relativeTo: asOf) : phrases.short(day, relativeTo: asOf)
      return start + " " + phrases.tightClocks(timed[0], timed[1])
    }
    let day =
      isSpoken
      ? phrases.weekdayDate(timed[0].day, relativeTo: asOf)
      : phrases.alignedWeekdayDate(timed[0].day, relativeTo: asOf)
    return day + "  " + phrases.clocks(timed[0], timed[1])
  }
}

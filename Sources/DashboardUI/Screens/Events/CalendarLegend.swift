import Phrasebook
import ProgrammeModel
import TerminalKit

/// What stands under the months: shared working days and office hours, and what the signs mean.
struct CalendarLegend {
  let day: Day
  let context: Context

  func lines(width: Int) -> [Line] {
    sharedDays(width: width) + [officeHours] + signs(width: width)
  }

  /// What is read out: signs need no words where there are none.
  func spoken(width: Int) -> [Line] { sharedDays(width: width) + [officeHours] }

  /// What was counted without the holidays of some year is marked, and the years are told.
  private func sharedDays(width: Int) -> [Line] {
    let counts = context.sharedDaysAhead(to: day)
    guard !counts.isEmpty else { return [] }
    let title = Line([
      Span("≈ ", as: .derived),
      Span(context.phrases.titles.sharedWorkingDays.full, as: .title),
    ])
    return [title] + counts.map(line) + missing(in: counts, width: width)
  }

  private func line(_ count: SharedWorkingDays) -> Line {
    let end = count.end.map { context.phrases.short($0, relativeTo: context.asOf) }
    let mark = context.missingHolidays(in: count) == nil ? [] : [Span("! ", as: .alert)]
    let number = Span(context.phrases.number(count.value ?? 0), as: .derived)
    return Line([Span(context.phrases.until(end ?? "–"))], right: mark + [number])
  }

  private func missing(in counts: [SharedWorkingDays], width: Int) -> [Line] {
    guard let words = counts.last.flatMap({ context.missingHolidays(in: $0) }) else { return [] }
    let spans = [Span("! ", as: .alert), Span(words, as: .caution)]
    return spans.wrapped(to: width).map { Line($0) }
  }

  private var officeHours: Line {
    let words = context.phrases.eventWords
    guard let hours = context.officeHours(on: day) else {
      return Line(words.noSharedHours, as: .muted)
    }
    return Line([Span(words.officeHours, as: .muted)], right: [Span(hours, as: .derived)])
  }

  private func signs(width: Int) -> [Line] {
    let words = context.phrases.eventWords
    let marks = DayMark(in: context)
    let parties = context.snapshot.parties.map { ($0.id, context.name(of: $0.id)) }
    var signs = ["› \(words.event)"]
    signs += parties.map { "\(marks.letter(of: $0)) \(context.phrases.legendOff($1))" }
    if parties.count > 1 { signs.append("\(DayMark.bothOff) \(words.bothOff)") }
    let madeUp = parties.map { marks.makeUpLetter(of: $0.0) }
    let distinct = madeUp.indices.filter { madeUp.firstIndex(of: madeUp[$0]) == $0 }
    signs.append(distinct.map { madeUp[$0] }.joined(separator: " ") + " " + words.makeUpDay)
    return signs.map { [Span($0, as: .muted)] }.flowed(to: width).map { Line($0) }
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// What stands under the months: shared working days and office hours, and what the signs mean.
struct CalendarLegend {
  let day: Day
  let context: Context

  func lines(width: Int) -> [Line] {
    sharedDays + [officeHours] + signs(width: width)
  }

  /// What is read out: signs need no words where there are none.
  var spoken: [Line] { sharedDays + [officeHours] }

  /// Up to the day that the months are about, and to the year's end.
  private var sharedDays: [Line] {
    let yearEnd = Day(year: context.asOf.year, month: 12, day: 31)
    let ends = Set([yearEnd, day].compactMap { $0 }).filter { $0 > context.asOf }.sorted()
    guard !ends.isEmpty else { return [] }
    let title = Line([
      Span("≈ ", as: .derived),
      Span(context.phrases.titles.sharedWorkingDays.full, as: .title),
    ])
    return [title]
      + ends.map { end in
        let count = context.assessment.calendar.sharedWorkingDays(
          after: context.asOf, through: end, for: context.snapshot.parties.map(\.id))
        return Line(
          [Span(context.phrases.until(context.phrases.short(end, relativeTo: context.asOf)))],
          right: [Span(context.phrases.number(count), as: .derived)])
      }
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

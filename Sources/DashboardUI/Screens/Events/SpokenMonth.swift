import Phrasebook
import ProgrammeModel
import TerminalKit

/// One month of the calendar as it is read out: the days that are not like others, and why; those in a row alike in one line.
struct SpokenMonth {
  /// The first day of the month.
  let month: Day
  let context: Context

  var lines: [Line] {
    let days = (0..<month.adding(months: 1) - month).map { month + $0 }
    var told: [(days: ClosedRange<Day>, words: String)] = []
    for day in days {
      guard let words = DayWords(day, in: context).marked else { continue }
      if let last = told.last, last.words == words, last.days.upperBound + 1 == day {
        told[told.count - 1].days = last.days.lowerBound...day
      } else {
        told.append((day...day, words))
      }
    }
    let heading = Line(context.phrases.monthHeading(month), as: .title)
    return [heading] + told.map { Line("\(date($0.days)): \($0.words)") }
  }

  private func date(_ days: ClosedRange<Day>) -> String {
    let ends = [days.lowerBound, days.upperBound].map {
      context.phrases.weekdayDate($0, relativeTo: month)
    }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " – ")
  }
}

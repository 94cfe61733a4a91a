package import ProgrammeModel

/// Days, months and periods as the offices of each country write them.
///
/// Source: glossary of the programme's offices; GOST R 7.0.97 for Russian, GB/T 7408 and GB/T 15835 for Chinese.
package protocol DateFormats: Sendable {
  /// A day with its year: `15 Nov 2021`.
  func short(_ day: Day) -> String

  /// A day, without its year where that is the year of `asOf`: `15 Nov`.
  func short(_ day: Day, relativeTo asOf: Day) -> String

  /// A day of these decades with its year in fewer columns: `15 Nov 21`.
  func narrow(_ day: Day) -> String

  /// A day in a sentence: `15 November 2021`.
  func long(_ day: Day) -> String

  /// A day of the week in few columns: `Mon`.
  func weekday(_ day: Day) -> String

  /// A day of the week in full: `Monday`.
  func weekdayInFull(_ day: Day) -> String

  /// A day with its weekday, without its year where that is the year of `asOf`: `Mon 15 Nov`.
  func weekdayDate(_ day: Day, relativeTo asOf: Day) -> String

  /// The same with the day of the month in two columns, for rows that stand under each other.
  func alignedWeekdayDate(_ day: Day, relativeTo asOf: Day) -> String

  /// The same without its weekday.
  func alignedDate(_ day: Day, relativeTo asOf: Day) -> String

  /// A day with its weekday in full: `Friday 4 February 2022`.
  func longWithWeekday(_ day: Day) -> String

  /// A partial date in few columns; a day drops the year of `asOf`.
  func short(_ date: PartialDate, relativeTo asOf: Day) -> String

  /// A partial date in few columns, with its year.
  func short(_ date: PartialDate) -> String

  /// A partial date in a sentence.
  func long(_ date: PartialDate) -> String

  /// A period in few columns: `Jan–Sep 2020`.
  func short(_ period: Period) -> String

  /// The head of a calendar's month: `November 2021`.
  func monthHeading(_ day: Day) -> String

  /// A month in a sentence or a cell: `Nov 2021`.
  func month(_ day: Day) -> String

  /// A month on an axis, from 1 to 12.
  func monthTick(_ month: Int) -> String

  /// The four quarters on an axis, in the fullest form first, then in shorter ones.
  var quarterTicks: [[String]] { get }

  /// Monday to Sunday over a calendar, at most 2 columns each.
  var weekdayInitials: [String] { get }
}

package import ProgrammeModel

/// What frames every screen: the day, the marks, the counts.
package protocol HeaderPhrases: Sendable {
  /// The day that is shown, in the header: `as of 15 Nov 2021`.
  func asOf(_ day: Day) -> String

  /// The same before a badge, which changes the words in some languages.
  func asOf(_ day: Day, badge: AsOfBadge?) -> String

  /// The badge beside the day: `pinned`.
  func badge(_ badge: AsOfBadge) -> String

  /// Forecasts have no day of their own: a date now expected is what is stored today.
  var asStored: String { get }

  /// The same in a sentence of a report.
  var forecastsAsStored: String { get }

  /// The same of the column of slips, which follow from forecasts, in a pane's title, and of ratings over time.
  var slipsAsStored: String { get }

  /// No forecast counts on the day shown, as no area had reported yet; in a pane's title and in a report.
  var noForecastsYet: String { get }

  /// A record's file tells what was not known on the day shown, under the file's name in a report.
  var laterLeftOut: String { get }

  /// The programme's signature: `signed 7 Dec 2020`.
  func signed(_ date: PartialDate) -> String

  /// The count of illustrative records with its mark: `41 ◇ illustrative`.
  func illustrativeCount(_ count: Int, mark: String) -> String

  /// The same where illustrative records are not shown: `41 ◇ illustrative hidden`.
  func illustrativeHidden(_ count: Int, mark: String) -> String

  /// The same after the mark alone: `hidden`.
  var hidden: String { get }

  /// The word beside the mark of one illustrative record.
  var illustrative: String { get }

  /// The word beside the mark of a derived figure.
  var derived: String { get }

  /// Panes that found no room: `+2 panes`.
  func morePanes(_ count: Int) -> String

  /// How many of a list are shown: `12 of 41`.
  func shown(_ count: Int, of total: Int) -> String

  /// What stands over a column of days that lie ahead: `in` over `10 d`.
  var distanceAhead: String { get }

  /// Rows below the last one drawn, before an arrow: `3 more`.
  func more(_ count: Int) -> String

  /// Something was counted without its noun: `+2`.
  func andMore(_ count: Int) -> String

  /// What rules a pane's order: `by due date`.
  func sorted(by heading: String) -> String

  /// The window is too small; sizes in columns and rows: `40×12 is needed; this is 34×8`.
  func tooSmall(needed: (Int, Int), found: (Int, Int)) -> String

  /// Nothing is known, in a cell.
  var none: String { get }

  /// Both cities, in a cell.
  var both: String { get }
}

extension HeaderPhrases {
  package func asOf(_ day: Day, badge: AsOfBadge?) -> String { asOf(day) }
}

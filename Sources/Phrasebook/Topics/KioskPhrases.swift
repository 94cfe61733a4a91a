/// What only a kiosk says.
package protocol KioskPhrases: Sendable {
  /// The session needs a terminal.
  var needsTerminal: String { get }

  /// Nothing can be changed here.
  var viewOnly: String { get }

  /// Only public records are shown.
  var publicOnly: String { get }

  /// The pages stand still: `paused; resumes in 60 s`.
  func paused(resumesIn seconds: Int) -> String

  /// The session is about to end: `session ends in 20 s`.
  func ends(in seconds: Int) -> String

  /// The session has ended.
  var ended: String { get }

  /// The data directory was replaced.
  var directoryReplaced: String { get }

  /// Which page is shown: `page 1 of 4`.
  func page(_ number: Int, of total: Int) -> String

  /// Any key stops the pages.
  var anyKeyStops: String { get }

  /// The age of the freshest report: `newest update 3 d ago, Moscow, Olympics transport`.
  func newest(days: Int, party: String, area: String) -> String

  /// The age of the oldest report.
  func oldest(days: Int, party: String, area: String) -> String

  /// The tile of the areas that the evidence rates green.
  var areasGreen: String { get }

  /// Under a tile's number: `of 10`.
  func of(_ total: Int) -> String

  /// What the evidence rests on: late milestones, risks, age.
  var evidenceBasis: String { get }

  /// Under a tile that counts days: `days`, for that number.
  func daysNoun(_ count: Int) -> String
}

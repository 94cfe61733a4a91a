import ProgrammeModel

/// What is late, waits, differs or grows old.
package protocol AttentionPhrases: Sendable {
  /// The word that opens a line of the pane.
  func attention(_ kind: AttentionKind) -> Term

  /// The pane's order: `late first`.
  var lateFirst: String { get }

  /// Nothing is late, waits, differs or grows old.
  var nothingNeedsAttention: String { get }

  /// A milestone is late: `41 d late`.
  func late(days: Int) -> String

  /// A late milestone with its area: `late 41 d: Metro, signalling exchange plan`.
  func late(days: Int, area: String, title: String) -> String

  /// A milestone's delay as a reason: `signalling exchange plan 41 d late`.
  func late(_ title: String, days: Int) -> String

  /// What a party is to answer: `Beijing: signalling data`.
  func owed(by party: String, _ title: String) -> String

  /// A party has sent nothing: `no report from Beijing`.
  func noReport(from party: String) -> String

  /// Not all that a party reported may be seen, and nothing of it is: `no report from Moscow is shown`.
  func noReportShown(from party: String) -> String

  /// A party's last report: `update from Beijing`.
  func update(from party: String) -> String

  /// A party has sent nothing for long: `Beijing has not reported for 71 d`.
  func silent(_ party: String, days: Int) -> String

  /// A party's report is old: `Beijing’s update is 48 d old`.
  func old(_ party: String, days: Int) -> String

  /// The mark of an old report.
  var stale: String { get }

  /// The mark of a party that has stopped reporting.
  var silent: String { get }

  /// How old the words of a party are, from the freshest to the oldest: `Moscow 3–20 d`.
  func ages(_ party: String, days: ClosedRange<Int>) -> String

  /// How many areas a party has been silent on, and for how long at most: `1 silent for 71 d`.
  func silentAreas(_ count: Int, days: Int) -> String

  /// A broken file of which nothing is kept: `tourism.json can’t be read`.
  func broken(_ file: String) -> String

  /// The notice of a broken file: `areas/metro.json:41 is broken, showing 14:02`.
  func brokenAt(_ place: String, lastGood: String) -> String

  /// The notice of a file that has to be there and is not: `programme.json is gone, showing 14:02`.
  func gone(_ file: String, lastGood: String) -> String
}

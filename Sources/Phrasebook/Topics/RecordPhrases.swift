/// Practices, agreements, exchanges, experts and sources.
package protocol RecordPhrases: Sendable {
  /// Labels without holes.
  var recordWords: RecordWords { get }

  /// Labels of fields that stand on a record's own page alone.
  var fieldWords: FieldWords { get }

  /// The way something goes, by names: `Moscow → Beijing`; the arrow comes with the call.
  func way(from party: String, to other: String, arrow: String) -> String

  /// How many experts speak a language of each party: `3 can work without an interpreter`.
  func withoutInterpreter(_ count: Int) -> String

  /// How long a practice stands at a stage: `no progress for 210 d`.
  func standsStill(days: Int) -> String

  /// Adopted practices of all: `3 of 14 adopted`.
  func adopted(_ count: Int, of total: Int) -> String

  /// Days from shared to adopted: `median 120 d from shared to adopted`.
  func medianAdoption(days: Int) -> String

  /// When a paper was signed, formatted.
  func signedOn(_ date: String) -> String

  /// How long a paper runs, formatted: `to 31 Dec 2023`.
  func runs(to date: String) -> String

  /// A paper runs out: `expires in 120 d`.
  func expires(inDays days: Int) -> String

  /// Which paper it follows.
  func follows(_ title: String) -> String

  /// Heads that went of those planned: `12 of 20`.
  func heads(_ actual: Int, of planned: Int) -> String

  /// Heads planned where nobody counted yet: `12 planned`.
  func planned(heads: Int) -> String

  /// Heads that went, in a sentence: `31 went, 60 planned`.
  func went(_ actual: Int, of planned: Int) -> String

  /// The part of a year that is over: `2021 to 15 Nov`; the day comes formatted.
  func year(_ year: Int, to day: String) -> String

  /// A table of some travellers by period: `Students by period`.
  func byPeriod(_ travellers: String) -> String

  /// How many names are not shown: `3 withheld`.
  func withheld(_ count: Int) -> String

  /// Gaps of the coverage: `3 gaps`.
  func gaps(_ count: Int) -> String

  /// No expert in one party: `none in Beijing`.
  func noneIn(_ party: String) -> String

  /// What rests on a source: `Rests on Russia Briefing`.
  func restsOn(_ source: String) -> String
}

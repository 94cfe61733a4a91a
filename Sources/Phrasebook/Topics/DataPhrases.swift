package import ProgrammeModel

/// Findings, files and translations, records that are gone, and how many of a list match.
package protocol DataPhrases: Sendable {
  /// Labels without holes.
  var dataWords: DataWords { get }

  /// How far reading has come: `reading 3 of 12 files`.
  func reading(_ count: Int, of total: Int) -> String

  /// When the data was read, by the clock: `data read 14:05`.
  func dataRead(at clock: String) -> String

  /// A file's state in the notice: `areas/tourism.json broken at 31:14`.
  func brokenAt(_ file: String, line: Int, column: Int) -> String

  /// Nothing can be read of the data directory, with the clock of the data still shown.
  func directoryLost(lastGood clock: String) -> String

  /// A record that a screen or a selection was on has left the data: `“Metro” is no longer in the data`.
  func gone(_ title: String) -> String

  /// A record that a screen is about is not shown on the day: `“Metro” is not shown as of 1 Mar 2021`.
  func notShown(_ title: String, on day: Day) -> String

  /// How many files could not be read anew, so that what they held before stays: `3 kept from before`.
  func keptFromBefore(_ count: Int) -> String

  /// How many lines of the help, a palette or a search match: `6 of 41`.
  func matches(_ count: Int, of total: Int) -> String

  /// As what a record was found: `found as Метрополитен · Metro`.
  func found(as names: String) -> String

  /// What the screen is in the help: `This screen: Area, Timeline`.
  func thisScreen(_ name: String) -> String

  /// Illustrative records of all: `41 of 268`.
  func illustrative(_ count: Int, of total: Int) -> String
}

extension DataPhrases {
  /// How much a finding weighs, in a word: `warning`.
  package func severity(_ severity: FindingCode.Severity) -> String {
    switch severity {
    case .error: dataWords.error
    case .warning: dataWords.warning
    case .info: dataWords.note
    }
  }
}

extension DataPhrases where Self: VocabularyPhrases {
  /// The findings' counts: `1 error · 8 warnings · 1 note`.
  package func findings(errors: Int, warnings: Int, notes: Int) -> String {
    "\(count(errors, \.error)) · \(count(warnings, \.warning)) · \(count(notes, \.note))"
  }
}

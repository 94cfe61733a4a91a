package import Phrasebook

/// What a kiosk does by itself, as its keeper set it up.
package struct KioskRules: Sendable {
  /// The pages that turn; empty where none do.
  package var pages: [KioskPage] = []

  /// The languages of the rounds, one a round; empty where all are in the language of the session.
  package var languages: [Language] = []

  /// After so many seconds without a key it is as it was at first.
  package var idle = 120

  /// The session ends after so many seconds; `nil` lets it go on.
  package var longest: Int?

  /// Whether keys are heard.
  package var takesKeys = true

  /// Every time above is this many times as long: to see a day go by in a minute.
  package var scale = 1.0

  package init() {}

  /// How long some seconds are, in milliseconds.
  func milliseconds(_ seconds: Int) -> Int {
    max(1, Int((Double(seconds) * 1000 * scale).rounded()))
  }
}

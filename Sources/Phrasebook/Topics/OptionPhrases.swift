/// What is said of options.
package protocol OptionPhrases: Sendable {
  /// The first thing that is wrong in the file of settings, and where all of them are listed: `1 of 4, all in Options: …`.
  func settingsProblem(_ first: String, of count: Int) -> String

  /// How much is wrong in the file of settings: `4 things wrong in config.json`.
  func settingsProblems(_ count: Int) -> String

  var optionWords: OptionWords { get }

  /// How many columns a sign takes: `2 columns`.
  func columns(_ count: Int) -> String

  /// What a table's column that is chosen and not drawn waits for.
  var needsWiderWindow: String { get }

  /// The options were written to a file, but a variable of the environment goes before them.
  func saved(to file: String, butFirst variable: String) -> String
}

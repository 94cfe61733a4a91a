/// What is said of options.
package protocol OptionPhrases: Sendable {
  var optionWords: OptionWords { get }

  /// How many columns a sign takes: `2 columns`.
  func columns(_ count: Int) -> String

  /// What a table's column that is chosen and not drawn waits for.
  var needsWiderWindow: String { get }

  /// The options were written to a file, but a variable of the environment goes before them.
  func saved(to file: String, butFirst variable: String) -> String
}

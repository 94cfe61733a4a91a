/// What is said of options.
package protocol OptionPhrases: Sendable {
  var optionWords: OptionWords { get }

  /// How many columns a sign takes: `2 columns`.
  func columns(_ count: Int) -> String

  /// The options were written to a file, but a variable of the environment goes before them.
  func saved(to file: String, butFirst variable: String) -> String
}

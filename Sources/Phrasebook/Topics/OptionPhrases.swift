/// What is said of options.
package protocol OptionPhrases: Sendable {
  var optionWords: OptionWords { get }

  /// The options were written to a file, but a variable of the environment goes before them.
  func saved(to file: String, butFirst variable: String) -> String
}

extension EnglishPhrases {
  var optionWords: OptionWords { Self.allOptionWords }
  var needsWiderWindow: String { "needs a wider window" }

  func saved(to file: String, butFirst variable: String) -> String {
    "saved to \(file); \(variable) still goes first"
  }

  func columns(_ count: Int) -> String { count == 1 ? "1 column" : "\(number(count)) columns" }

  func settingsProblem(_ first: String, of count: Int) -> String {
    count == 1 ? first : "1 of \(number(count)), all in Options: \(first)"
  }

  func settingsProblems(_ count: Int) -> String {
    count == 1 ? "1 problem in config.json" : "\(number(count)) problems in config.json"
  }

  private static let allOptionWords = OptionWords(
    language: "Language", theme: "Theme", ascii: "Draw in ASCII",
    ambiguousWidth: "Signs and Cyrillic", mouse: "Mouse", illustrative: "Illustrative records",
    firstCity: "City first", on: "on", off: "off",
    atOnce: "In force at once",
    atOnceAndSaved: "In force at once; s saves for the next start", dark: "dark",
    light: "light", highContrast: "high contrast", mono: "mono")
}

extension EnglishPhrases {
  var optionWords: OptionWords { Self.allOptionWords }
  var needsWiderWindow: String { "needs a wider window" }

  func saved(to file: String, butFirst variable: String) -> String {
    "saved to \(file); \(variable) still goes first"
  }

  func columns(_ count: Int) -> String { count == 1 ? "1 column" : "\(number(count)) columns" }

  private static let allOptionWords = OptionWords(
    language: "Language", theme: "Theme", ascii: "Draw in ASCII",
    ambiguousWidth: "Signs and Cyrillic", mouse: "Mouse", illustrative: "Illustrative records",
    firstCity: "City first", on: "on", off: "off",
    atOnce: "In force at once",
    atOnceAndSaved: "In force at once; s saves for the next start", dark: "dark",
    light: "light", highContrast: "high contrast", mono: "mono")
}

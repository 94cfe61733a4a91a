/// What the screen of options says.
package struct OptionWords: Sendable {
  package let language, theme, ascii, ambiguousWidth, mouse, illustrative: String
  package let firstCity, on, off: String

  /// That a choice is in force at once; and that it can be kept.
  package let atOnce, atOnceAndSaved: String

  let dark, light, highContrast, mono: String

  /// What a theme is called, by its name in the program.
  package func name(of theme: String) -> String {
    switch theme {
    case "light": light
    case "highContrast": highContrast
    case "mono": mono
    default: dark
    }
  }
}

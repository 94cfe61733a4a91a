/// Text made safe to print: nothing in it moves the cursor, reorders, hides or commands.
package enum VisibleText {
  /// The text as a screen shows it.
  ///
  /// Controls become pictures (`␛`) or numbers (`⟨009B⟩`), line ends and tabs blanks, invisible
  /// formats numbers (`⟨202E⟩`), private and unknown characters U+FFFD. A character keeps four
  /// combining marks at most. Filtering twice changes nothing more.
  package static func filter(_ text: String) -> String {
    if isPlainASCII(text) { return text }
    var visible = String.UnicodeScalarView()
    for glyph in Glyphs(text) {
      visible.append(glyph.scalar)
      visible.append(contentsOf: glyph.marks)
    }
    return String(visible)
  }

  /// Whether every byte is a printable ASCII character: one column each, nothing to filter.
  static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}

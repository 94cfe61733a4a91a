/// A pasted text as a terminal reports it: `ESC [ 200 ~`, the text, `ESC [ 201 ~`.
enum PasteReport {
  /// Asks a terminal to mark pasted text, or to end that.
  static let start = Array("\u{1B}[?2004h".utf8)
  static let end = Array("\u{1B}[?2004l".utf8)

  /// What stands before and after the text, without the Esc.
  static let opening = "[200~"
  static let closing = "[201~"
}

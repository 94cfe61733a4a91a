import CNcurses

/// Key sequences that terminals send although their description does not say so.
///
/// The description of xterm-256color knows `ESC O A` alone for the up arrow, but `ESC [ A` comes
/// too, from a terminal that does not heed the mode for application keys.
enum KeySequences {
  private static let sequences: [(tail: String, code: Int32)] = [
    ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
    ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
    ("[H", KEY_HOME), ("OH", KEY_HOME), ("[1~", KEY_HOME), ("[7~", KEY_HOME),
    ("[F", KEY_END), ("OF", KEY_END), ("[4~", KEY_END), ("[8~", KEY_END),
    ("[2~", KEY_IC), ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE),
    ("[Z", KEY_BTAB), ("OM", KEY_ENTER),
  ]

  /// Teaches them to the current terminal.
  ///
  /// The start of a mouse report is unlearned: curses would leave its rest as typed text.
  static func define() {
    define_key(nil, KEY_MOUSE)
    for (tail, code) in sequences { define_key("\u{1B}" + tail, code) }
  }
}

package import TerminalKit

/// What curses read: a character of text, or a key with a code of its own.
package enum RawKey: Hashable {
  case scalar(Unicode.Scalar)
  case code(Int32)

  /// A text that the terminal says was pasted.
  case paste(String)

  /// A button of the mouse pressed on a cell, as xterm numbers it: 0 is the left one, 64 and 65
  /// are the wheel's.
  case mouse(button: Int, Point)
}

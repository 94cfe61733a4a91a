/// A key by its meaning, whatever bytes a terminal sends for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case up, down, left, right
  case enter, escape, tab, backTab, backspace
  case pageUp, pageDown, home, end, delete, insert

  /// Control with a letter, in lower case: `.control("d")` for ^D.
  case control(Character)

  /// F1 and up.
  case function(Int)

  /// A text put in at once, as from the clipboard; it may hold line ends and controls.
  case paste(String)

  /// The left button of the mouse, pressed on a cell.
  case click(Point)

  /// One step of the mouse's wheel over a cell.
  case wheelUp(Point)
  case wheelDown(Point)
}

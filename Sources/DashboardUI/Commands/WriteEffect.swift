/// Work for the world outside that may change it: described here, done only by the run loop.
package enum WriteEffect: Hashable, Sendable {
  case browse(BrowseEffect)

  /// Opens a file of the data directory in the editor, at a line and column from 1.
  case edit(path: String, line: Int, column: Int)

  /// Puts a text on the clipboard.
  case copy(String)

  /// Writes the screen as it is drawn to a file.
  case saveScreen

  /// Keeps the session's settings for the next one.
  case saveSettings

  /// Returns to the shell for a while.
  case suspend
}

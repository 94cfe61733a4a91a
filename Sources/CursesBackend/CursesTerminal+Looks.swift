import CNcurses
package import TerminalKit

extension CursesTerminal {
  /// Draws in another theme from the next frame on.
  package mutating func use(_ theme: Theme) {
    options.theme = theme
    looks = RolePairs(theme: theme, usesColor: options.usesColor && theme != .mono)
    redrawAll()
  }

  /// Asks for reports of the mouse, or asks for none any more.
  package mutating func use(mouse isWanted: Bool) {
    guard isWanted != options.usesMouse else { return }
    reportMore(false)
    options.usesMouse = isWanted
    reportMore(true)
  }
}

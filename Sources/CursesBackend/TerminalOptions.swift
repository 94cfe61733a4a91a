package import TerminalKit

/// How a terminal is to be used.
package struct TerminalOptions: Sendable {
  package var theme: Theme

  /// Whether colours are used where the terminal has them.
  package var usesColor: Bool

  /// Whether the terminal has more colours than its description may say: `COLORTERM`.
  package var hasTrueColor: Bool

  /// Whether the terminal is asked to report the mouse; it then selects text with Shift held.
  package var usesMouse = true

  /// Whether ^C ends the process and ^Z stops it. Where not, both are keys like any other.
  package var obeysControlKeys: Bool

  /// How long an Esc waits for the rest of a key's sequence, in milliseconds.
  package var escapeDelay: Int32

  /// The seconds after which a process that does not come back for events is ended with status 75.
  package var watchdog: UInt32?

  /// Takes the options that the environment decides: `NO_COLOR`, `COLORTERM` and `SSH_CONNECTION`.
  package init(theme: Theme = .dark, environment: [String: String] = [:], isKiosk: Bool = false) {
    self.theme = theme
    usesColor = (environment["NO_COLOR"] ?? "").isEmpty
    hasTrueColor = usesColor && ["truecolor", "24bit"].contains(environment["COLORTERM"])
    obeysControlKeys = !isKiosk
    escapeDelay = isKiosk || environment["SSH_CONNECTION"] != nil ? 150 : 25
    watchdog = isKiosk ? 150 : nil
  }
}

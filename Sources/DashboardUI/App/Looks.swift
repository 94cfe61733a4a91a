package import TerminalKit

/// How a session is drawn and pointed at, beyond what its terminal can.
package struct Looks: Hashable, Sendable {
  package var theme: Theme
  package var usesASCII: Bool
  package var usesMouse: Bool

  package init(theme: Theme = .dark, usesASCII: Bool = false, usesMouse: Bool = true) {
    self.theme = theme
    self.usesASCII = usesASCII
    self.usesMouse = usesMouse
  }
}

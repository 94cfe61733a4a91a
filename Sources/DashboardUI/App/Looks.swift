package import TerminalKit

/// How a session is drawn and pointed at, beyond what its terminal can.
package struct Looks: Hashable, Sendable {
  package var theme: Theme
  package var usesASCII: Bool
  package var usesMouse: Bool

  /// How wide the terminal draws signs and Cyrillic; whoever has the terminal sees to it that all is measured so.
  package var ambiguousWidth: AmbiguousWidth

  package init(
    theme: Theme = .dark, usesASCII: Bool = false, usesMouse: Bool = true,
    ambiguousWidth: AmbiguousWidth = .narrow
  ) {
    self.theme = theme
    self.usesASCII = usesASCII
    self.usesMouse = usesMouse
    self.ambiguousWidth = ambiguousWidth
  }
}

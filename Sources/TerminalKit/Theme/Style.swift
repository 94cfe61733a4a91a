/// How a theme shows a role: palette indices and attributes.
package struct Style: Hashable, Sendable {
  /// The palette index of the text, or `nil` for the terminal's own.
  package let foreground: UInt8?

  /// The palette index behind the text, or `nil` for the terminal's own.
  package let background: UInt8?
  package let isBold: Bool
  package let isReversed: Bool

  init(_ foreground: UInt8?, on background: UInt8? = nil, bold: Bool = false, reverse: Bool = false)
  {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isReversed = reverse
  }

  func on(_ background: UInt8) -> Style {
    Style(foreground, on: self.background ?? background, bold: isBold, reverse: isReversed)
  }
}

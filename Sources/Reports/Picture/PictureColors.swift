import TerminalKit

/// The colours of a style as SVG writes them.
struct PictureColors {
  let text: String

  /// What lies behind the text, or `nil` where the paper shows.
  let back: String?

  init(_ style: Style, in theme: Theme) {
    let text = style.foreground.map(Self.form) ?? Self.ink(theme)
    let back = style.background.map(Self.form)
    self.text = style.isReversed ? back ?? Self.paper(theme) : text
    self.back = style.isReversed ? text : back == Self.paper(theme) ? nil : back
  }

  /// What a terminal of the theme has behind everything.
  static func paper(_ theme: Theme) -> String {
    switch theme {
    case .dark: "#1c1c1c"
    case .light, .mono: "#ffffff"
    case .highContrast: "#000000"
    }
  }

  private static func ink(_ theme: Theme) -> String {
    theme == .light || theme == .mono ? "#000000" : "#ffffff"
  }

  /// The sixteen colours that terminals name. Source: xterm's defaults.
  private static let named: [Int] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// A palette index by its red, green and blue. Source: xterm's 256 colours, a cube of six steps and 24 greys.
  private static func form(_ index: UInt8) -> String {
    let index = Int(index)
    let levels = [0, 95, 135, 175, 215, 255]
    let value: Int
    switch index {
    case ..<16: value = named[index]
    case 16..<232:
      let place = index - 16
      value =
        levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6]
    default: value = (8 + (index - 232) * 10) * 0x010101
    }
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

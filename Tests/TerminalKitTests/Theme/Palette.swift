import Glibc

/// A colour of a terminal, to measure how legible it is.
struct Palette: Hashable, Sendable {
  let red: Int
  let green: Int
  let blue: Int

  static let black = gray(0)
  static let white = gray(255)

  static func gray(_ level: Int) -> Palette { Palette(red: level, green: level, blue: level) }

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ rgb: Int) { self.init(red: rgb >> 16, green: rgb >> 8 & 255, blue: rgb & 255) }

  /// The fixed part of the 256-colour palette: a cube of six levels and a ramp of greys.
  static func xterm(_ index: UInt8) -> Palette {
    let index = Int(index)
    if index >= 232 { return gray(8 + 10 * (index - 232)) }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = max(index - 16, 0)
    return Palette(red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
  }

  static let vga = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ].map(Palette.init)

  static let xtermBasic = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(Palette.init)

  /// The contrast ratio of WCAG 2.1, from 1 to 21.
  func contrast(with other: Palette) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    let parts = [(red, 0.2126), (green, 0.7152), (blue, 0.0722)]
    return parts.reduce(0) { sum, part in
      let level = Double(part.0) / 255
      let linear = level <= 0.03928 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
      return sum + linear * part.1
    }
  }
}

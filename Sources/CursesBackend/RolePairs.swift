import CNcurses
import TerminalKit

/// The curses attributes and colour pair of each role.
struct RolePairs {
  /// How one role is drawn.
  struct Look {
    var attributes: attr_t = 0
    var pair: Int32 = 0
  }

  private let looks: [Look]

  /// Sets up a pair for each role. `newterm` must have been called.
  ///
  /// ncurses 6.4 crashes when pairs are allocated on a terminal without colours, so it is asked
  /// first.
  init(theme: Theme, usesColor: Bool) {
    let hasColors = usesColor && has_colors() && start_color() == OK
    let colors = hasColors ? Int(curses_colors()) : 0
    let hasDefaults = hasColors && use_default_colors() == OK
    let depth = ColorDepth(colors: colors)
    looks = Role.allCases.map { role in
      let style = theme.style(of: role, depth: depth)
      var look = Look()
      if style.isBold { look.attributes |= curses_bold }
      if style.isReversed { look.attributes |= curses_reverse }
      let pair = Int32(role.rawValue) + 1
      guard depth != .mono, pair < curses_color_pairs() else { return look }
      let text = Self.color(style.foreground, of: colors, otherwise: hasDefaults ? -1 : 7)
      let behind = Self.color(style.background, of: colors, otherwise: hasDefaults ? -1 : 0)
      if init_extended_pair(pair, text, behind) == OK { look.pair = pair }
      return look
    }
  }

  subscript(role: Role) -> Look { looks[Int(role.rawValue)] }

  /// A palette index as this terminal counts colours: one with direct colour wants red, green, blue.
  private static func color(_ index: UInt8?, of colors: Int, otherwise fallback: Int32) -> Int32 {
    guard let index else { return fallback }
    return colors > 256 ? directColor(Int(index)) : Int32(index)
  }

  private static func directColor(_ index: Int) -> Int32 {
    if index < 16 { return Int32(index) }
    let gray = 8 + 10 * (index - 232)
    if index >= 232 { return Int32(gray << 16 | gray << 8 | gray) }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return Int32(levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6])
  }
}

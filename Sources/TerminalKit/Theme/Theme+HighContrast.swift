extension Theme {
  static func highContrast256(_ role: Role) -> Style {
    switch role {
    case .plain: Style(231)
    case .muted: Style(252)
    case .title, .focus: Style(231, bold: true)
    case .frame: Style(250)
    case .accent: Style(123)
    case .key: Style(227, bold: true)
    case .selected: Style(16, on: 226, bold: true)
    case .good: Style(120)
    case .caution: Style(226)
    case .bad: Style(217, bold: true)
    case .derived: Style(159)
    case .illustrative: Style(219)
    case .alert: Style(226, bold: true, reverse: true)
    }
  }

  /// Sixteen colours have no red nor magenta of 7 : 1 on black: there white and cyan stand in.
  static func highContrast16(_ role: Role) -> Style {
    switch role {
    case .plain: Style(15)
    case .muted, .frame: Style(7)
    case .title, .focus, .bad: Style(15, bold: true)
    case .accent, .derived, .illustrative: Style(14)
    case .key: Style(11, bold: true)
    case .selected: Style(0, on: 7, bold: true)
    case .good: Style(10)
    case .caution: Style(11)
    case .alert: Style(11, bold: true, reverse: true)
    }
  }
}

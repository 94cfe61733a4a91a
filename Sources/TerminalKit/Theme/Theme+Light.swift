extension Theme {
  static func light256(_ role: Role) -> Style {
    switch role {
    case .plain: Style(236)
    case .muted: Style(241)
    case .title: Style(16, bold: true)
    case .frame: Style(245)
    case .focus, .accent: Style(25)
    case .key, .caution: Style(94)
    case .selected: Style(16, on: 153, bold: true)
    case .good: Style(22)
    case .bad: Style(160)
    case .derived: Style(60)
    case .illustrative: Style(90)
    case .alert: Style(88, bold: true)
    }
  }

  static func light16(_ role: Role) -> Style {
    switch role {
    case .plain, .muted, .good: Style(0)
    case .title: Style(0, bold: true)
    case .frame: Style(8)
    case .focus, .accent, .derived: Style(4)
    case .key: Style(4, bold: true)
    case .selected: Style(15, on: 4, bold: true)
    case .caution, .illustrative: Style(5)
    case .bad, .alert: Style(1, bold: true)
    }
  }
}

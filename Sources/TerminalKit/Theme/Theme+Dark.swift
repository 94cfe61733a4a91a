extension Theme {
  static func dark256(_ role: Role) -> Style {
    switch role {
    case .plain: Style(252)
    case .muted: Style(246)
    case .title: Style(255, bold: true)
    case .frame: Style(241)
    case .focus, .accent: Style(110)
    case .key: Style(180)
    case .selected: Style(255, on: 24, bold: true)
    case .good: Style(108)
    case .caution: Style(179)
    case .bad: Style(174)
    case .derived: Style(146)
    case .illustrative: Style(139)
    case .alert: Style(216, bold: true)
    }
  }

  static func dark16(_ role: Role) -> Style {
    switch role {
    case .plain: Style(15)
    case .muted: Style(7)
    case .title: Style(15, bold: true)
    case .frame: Style(8)
    case .focus, .derived: Style(14)
    case .accent: Style(6)
    case .key, .caution: Style(11)
    case .selected: Style(15, on: 4, bold: true)
    case .good: Style(10)
    case .bad: Style(9)
    case .illustrative: Style(13)
    case .alert: Style(11, bold: true)
    }
  }

  static func dark8(_ role: Role) -> Style {
    switch role {
    case .plain: Style(7)
    case .muted, .accent: Style(6)
    case .title: Style(7, bold: true)
    case .frame: Style(4, bold: true)
    case .focus, .key, .derived: Style(6, bold: true)
    case .selected: Style(7, on: 4, bold: true)
    case .good: Style(2)
    case .caution, .alert: Style(3, bold: true)
    case .bad: Style(1, bold: true)
    case .illustrative: Style(5, bold: true)
    }
  }
}

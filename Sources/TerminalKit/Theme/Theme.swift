/// A set of colours for the roles.
///
/// Dark and light leave the terminal's background as it is; high contrast sets black.
package enum Theme: String, CaseIterable, Sendable {
  case dark, light
  case highContrast = "high-contrast"
  case mono

  /// How a role is shown at a number of colours.
  package func style(of role: Role, depth: ColorDepth) -> Style {
    switch (self, depth) {
    case (.mono, _), (_, .mono): Self.monoStyle(of: role)
    case (.dark, .indexed256): Self.dark256(role)
    case (.dark, .sixteen): Self.dark16(role)
    case (.dark, .eight): Self.dark8(role)
    case (.light, .indexed256): Self.light256(role)
    case (.light, .sixteen): Self.light16(role)
    case (.light, .eight): Self.brightAsBold(Self.light16(role))
    case (.highContrast, .indexed256): Self.highContrast256(role).on(16)
    case (.highContrast, .sixteen): Self.highContrast16(role).on(0)
    case (.highContrast, .eight): Self.brightAsBold(Self.highContrast16(role)).on(0)
    }
  }

  private static func monoStyle(of role: Role) -> Style {
    switch role {
    case .title, .key, .bad, .alert: Style(nil, bold: true)
    case .selected: Style(nil, reverse: true)
    default: Style(nil)
    }
  }

  /// The style with colours 8 to 15 as bold 0 to 7, and nothing else bold.
  ///
  /// Eight-colour terminals brighten what is bold, which would take the contrast from the rest.
  private static func brightAsBold(_ style: Style) -> Style {
    Style(
      style.foreground.map { $0 % 8 }, on: style.background.map { $0 % 8 },
      bold: (style.foreground ?? 0) >= 8, reverse: style.isReversed)
  }
}

import ProgrammeModel

extension AppState {
  /// What a file of the screen in view is called, without its ending: `bilateral-area-metro-2021-11-15`.
  package var fileName: String {
    let screen = top.subject.map { "\($0.kind)-\($0.id)" } ?? Self.kind(of: top)
    let safe = screen.prefix(80).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "bilateral-\(String(safe).lowercased())-\(context.asOf)"
  }

  /// The kind of a screen as a word: `Overview` for an `OverviewScreen`.
  private static func kind(of screen: some Screen) -> String {
    let type = "\(type(of: screen))"
    return type.hasSuffix("Screen") ? String(type.dropLast("Screen".count)) : type
  }
}

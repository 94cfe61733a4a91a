package import DashboardUI
package import Phrasebook
package import Testing

/// Compares a screen with its golden pictures: 80×24 in every language, 120×40 in English.
///
/// `path` gives the keys from ``AreaListScreen`` to the screen.
package func expectGoldens(
  of name: String, in language: Language, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation,
  after keys: (inout AppState<Write>) -> Void
) throws {
  var app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
  keys(&app)
  try expectGolden(
    app.render(80, 24), named: "\(name).\(language.rawValue)", filePath: filePath,
    sourceLocation: sourceLocation)
  if language == .english {
    try expectGolden(
      app.render(120, 40), named: "\(name).120x40.en", filePath: filePath,
      sourceLocation: sourceLocation)
  }
}

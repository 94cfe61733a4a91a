import DashboardUI
import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A text that stands in for a missing translation bears the mark of its language wherever it stands.
struct FallbackMarkTests {
  private static let name = "Kremlinologist Weekly"

  /// One publisher of everything, named in English alone; the programme's cities and areas are named in English alone, too.
  private static let files = Fixture.tradeFiles.merging([
    "events.json": """
    {"items": [{"id": "games", "title": {"en": "Winter Games"}, "start": "2022-02-04", "status": "confirmed",
      "mode": "in_person", "venue": {"city": {"en": "Harbin"}}, "source": "announcement"}]}
    """
  ]) { $1 }.mapValues { text in
    text.replacing(/"publisher": *"[^"]*"/, with: "\"publisher\": {\"en\": \"\(name)\"}")
  }

  private func app(_ language: Language, on screen: String) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(Self.files, language: language), root: OverviewScreen())
    app.size = Size(width: 160, height: 60)
    try app.open(named: screen)
    return app
  }

  /// How often a text stands on the screen, and how often after the mark.
  private func counts(of text: String, in app: AppState<Write>) -> (all: Int, marked: Int) {
    let drawn = app.render().text
    return (drawn.ranges(of: text).count, drawn.ranges(of: "[en] \(text)").count)
  }

  @Test(
    arguments: [
      "overview", "kiosk", "trade", "sources", "source:announcement", "source:moscow-desk",
      "series:moscow-total",
    ], [Language.russian, .chinese])
  func aPublisherIsMarkedOnEveryScreen(screen: String, language: Language) throws {
    let counts = counts(of: Self.name, in: try app(language, on: screen))
    #expect(counts.all > 0 && counts.all == counts.marked, "\(counts)")
    let english = self.counts(of: Self.name, in: try app(.english, on: screen))
    #expect(english.all > 0 && english.marked == 0)
  }

  @Test(arguments: [Language.russian, .chinese])
  func theTilesOfTheWallMarkAllTheirTexts(language: Language) throws {
    let app = try app(language, on: "kiosk")
    for text in ["Winter Games", "Harbin"] {
      let counts = counts(of: text, in: app)
      #expect(counts.all > 0 && counts.all == counts.marked, "\(text) \(counts)")
    }
  }
}

import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What speaks against an event's hour is said wherever the event is told, and how long ago it was is told whole.
struct UpcomingNotesTests {
  private static let files = Fixture.files(with: [
    "events.json": """
    {"items": [
      {"id": "late-call", "title": "Late call", "start": "2021-12-22T17:00+03:00", "status": "confirmed"},
      {"id": "long-ago", "title": "Long ago", "start": "2018-03-04", "status": "held"}
    ]}
    """
  ])

  @Test(arguments: Language.allCases)
  func theHourIsSpokenAgainstOnTheOverviewAndOnItsPage(language: Language) throws {
    var app = AppState<Write>(try .fixture(Self.files, language: language), root: OverviewScreen())
    let city = app.context.phrases.outsideHours(
      minute: 22 * 60, in: app.context.name(of: "beijing"))
    app.press("3")
    #expect(app.render(200, 50).text.contains("! \(city)"))
    #expect(
      app.render(80, 24).text.contains("Late call  ") && app.render(80, 24).text.contains(" !"))
    app.press(.enter)
    #expect(app.render(120, 40).text.contains("! \(city)"))
  }

  @Test(arguments: Language.allCases)
  func howLongAgoIsToldWhole(language: Language) throws {
    var app = AppState<Write>(try .fixture(Self.files, language: language), root: EventsScreen())
    app.press("p", "g")
    let days = app.context.phrases.relative(days: -1352).replacing(/\s/, with: " ")
    #expect(app.render(80, 24).text.contains(days), "\(app.render(80, 24).text)")
  }
}

import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What both cities do next in an area stands under what is due there.
struct NextTogetherTests {
  private static let events = """
    {"items": [
      {"id": "past", "title": "Past call", "start": "2021-11-01", "areas": ["metro"], "status": "held"},
      {"id": "other", "title": "Other call", "start": "2021-11-16", "areas": ["tourism"]},
      {"id": "off", "title": "Cancelled call", "start": "2021-11-17", "areas": ["metro"], "status": "cancelled"},
      {"id": "later", "title": "Later call", "start": "2021-12-24", "areas": ["metro"]},
      {"id": "next", "title": "Next call", "start": "2021-11-25T09:00", "tz": "Europe/Moscow",
       "areas": ["tourism", "metro"], "mode": "online", "illustrative": true}
    ]}
    """

  private func text(
    _ events: String = events, in language: Language = .english, columns: Int = 120,
    rows: Int = 40
  ) throws -> String {
    let context = try Context.fixture(
      Fixture.files(with: ["events.json": events]), language: language)
    return AppState<Write>(context, root: AreaScreen("metro")).render(columns, rows).text
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        "Next together|Next call, online ◇|in 10 d|Thu 25 Nov  09:00 MSK = 14:00 BJS",
        "Ближайшие совместные мероприятия|Next call, по видеосвязи ◇|через 10 дн.|чт 25 ноя  09:00 МСК = 14:00 ПЕК",
        "近期共同活动|Next call, 线上 ◇|10天后|11月25日 周四  莫09:00 = 京14:00",
      ]))
  func tellsTheNextEventOfTheArea(language: Language, words: String) throws {
    let text = try text(in: language)
    for word in words.split(separator: "|") { #expect(text.contains(word), "\(text)") }
    for other in ["Past call", "Other call", "Cancelled call", "Later call"] {
      #expect(!text.contains(other))
    }
  }

  @Test func isLeftOutWhereNothingLiesAheadOrRowsAreFew() throws {
    #expect(try !text(#"{"items": []}"#).contains("Next together"))
    let small = try text(columns: 80, rows: 24)
    #expect(small.contains("Milestones") && !small.contains("Next together"))
  }

  @Test func isReadAloud() throws {
    let context = try Context.fixture(Fixture.files(with: ["events.json": Self.events]))
    let lines = AppState<Write>(context, root: AreaScreen("metro")).linearPage.lines
    #expect(
      lines.contains {
        $0.hasPrefix("Next together: in 10 d, Next call, Thu 25 Nov, 09:00 MSK = 14:00 BJS")
      }, "\(lines)")
  }
}

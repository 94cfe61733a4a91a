import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Where shared working days are told, the years are named for which no holidays are on file.
struct MissingHolidaysRowsTests {
  @Test(arguments: Language.allCases)
  func anEventSaysForWhichYearsHolidaysAreMissing(in language: Language) throws {
    let event = #"{"id": "far", "title": "Far", "start": "2022-01-05"}"#
    let context = try Context.fixture(
      Fixture.files(with: ["events/far.json": event]), language: language)
    let words = "! \(language.phrases.noHolidays(for: [2021, 2022]))"
    var app = AppState<Write>(context, root: OverviewScreen())
    _ = app.open(RecordName(kind: Event.kind, id: "far"))
    #expect(app.render(140, 45).text.contains(words))
    app.press("w")
    #expect(app.render(140, 45).text.contains(words))
  }

  /// The column of working days marks what the line of the event tells.
  @Test(arguments: Language.allCases)
  func theAgendaMarksTheDaysThatWereCountedWithoutHolidays(in language: Language) throws {
    let event = #"{"id": "far", "title": "Far", "start": "2022-01-05"}"#
    let context = try Context.fixture(
      Fixture.files(with: ["events/far.json": event]), language: language)
    let app = AppState<Write>(context, root: EventsScreen())
    let days = try #require(
      context.assessment.events.first { $0.event.common.id == "far" }?.workingDays.value)
    for columns in [80, 120] {
      let text = app.render(columns, 40).text
      let row = text.split(separator: "\n").first { $0.contains("Far") }
      #expect(row?.contains("! \(language.phrases.days(days))") == true, "\(text)")
    }
  }
}

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

  /// Under the months every count of working days is marked that some year without holidays is in, and `w` says how they
  /// were counted.
  @Test(arguments: Language.allCases)
  func theMonthsMarkTheDaysThatWereCountedWithoutHolidays(in language: Language) throws {
    let holidays = ["moscow", "beijing"].map {
      #"{"id": "h-\#($0)", "name": "H", "party": "\#($0)", "date": "2021-12-08"}"#
    }
    let files = [
      "holidays.json": "{\"items\": [\(holidays.joined(separator: ","))]}",
      "events.json": #"{"items": [{"id": "far", "title": "Far", "start": "2022-01-05"}]}"#,
    ]
    let context = try Context.fixture(Fixture.files(with: files), language: language)
    let phrases = language.phrases
    let words = "! \(phrases.noHolidays(for: [2022]))"
    var app = AppState<Write>(context, root: EventsScreen())
    app.press("m")
    let text = app.render(80, 24).text
    #expect(text.contains("! 36") && text.contains(words), "\(text)")
    #expect(text.contains("33") && !text.contains("! 33"), "\(text)")
    app.press("w")
    let reason = app.render(80, 60).text
    #expect(reason.contains(words) && reason.contains("≈ \(phrases.sharedDays(36))"), "\(reason)")
    #expect(reason.contains("≈ \(phrases.sharedDays(33))"), "\(reason)")
  }
}

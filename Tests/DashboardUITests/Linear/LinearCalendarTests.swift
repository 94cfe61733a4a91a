import DashboardUI
import ProgrammeModel
import TestSupport
import Testing

/// The calendar of events as who reads lines hears it.
struct LinearCalendarTests {
  /// Screens on the way are told apart, and a calendar is read as days that are not like others.
  @Test func theWayAndTheMonthsAreReadAsWords() throws {
    let days = [1, 2].map {
      #"{"id": "s\#($0)", "name": {"en": "Spring Festival"}, "date": "2021-11-2\#($0)", "party": "beijing", "off": true}"#
    }
    let files = Fixture.files(with: [
      "holidays.json": "{\"items\": [\(days.joined(separator: ","))]}"
    ])
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    _ = app.obey("events")
    _ = app.obey("m")
    let lines = app.linearPage.lines
    #expect(lines.first?.hasPrefix("Programme red, Events, as of ") == true, "\(lines)")
    #expect(lines.contains("November 2021") && lines.contains("January 2022"))
    #expect(lines.contains("Sun 21 Nov – Mon 22 Nov: Spring Festival in Beijing"), "\(lines)")
    #expect(!lines.contains { $0.contains("·,") || $0.contains("›") }, "\(lines)")
  }
}

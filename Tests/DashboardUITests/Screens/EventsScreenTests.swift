import DashboardUI
import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct EventsScreenTests {
  private func app(
    _ events: String? = nil, holidays: String? = nil, in language: Language = .english,
    asOf: Day = Fixture.day
  ) throws -> AppState<Write> {
    var changes: [String: String] = [:]
    if let events { changes["events.json"] = "{\"items\": [\(events)]}" }
    if let holidays { changes["holidays.json"] = "{\"items\": [\(holidays)]}" }
    let context = try Context.fixture(
      Fixture.files(with: changes), language: language, asOf: asOf)
    return AppState(context, root: EventsScreen())
  }

  private static let year = """
    {"id": "p", "title": {"en": "Joint meeting", "ru": "Совместное заседание", "zh": "联席会议"},
     "start": "2021-10-14T10:00", "tz": "Europe/Moscow", "status": "held", "mode": "online"},
    {"id": "a", "title": {"en": "Requests call", "ru": "Созвон по запросам", "zh": "待复事项电话会"},
     "start": "2021-11-18T10:00", "tz": "Europe/Moscow", "status": "confirmed", "mode": "online",
     "host": "moscow", "illustrative": true},
    {"id": "b", "title": {"en": "First-year forum", "ru": "Форум первого года", "zh": "首年论坛"},
     "start": "2021-12-07T10:00", "tz": "Europe/Moscow", "status": "postponed", "mode": "hybrid",
     "previous_start": "2021-11-30T10:00"},
    {"id": "c", "title": {"en": "Handbook launch", "ru": "Выпуск справочника", "zh": "手册发布会"},
     "start": "2021-12-22T17:00", "tz": "Europe/Moscow", "status": "cancelled"},
    {"id": "d", "title": {"en": "Night call", "ru": "Ночной созвон", "zh": "夜间电话会"},
     "start": "2022-01-12T02:00", "tz": "Asia/Shanghai", "status": "tentative"},
    {"id": "g", "title": {"en": "Winter games", "ru": "Зимние игры", "zh": "冬季运动会"},
     "start": "2022-02-04", "end": "2022-02-20", "status": "scheduled", "mode": "in_person"},
    {"id": "q", "title": {"en": "Spring forum", "ru": "Весенний форум", "zh": "春季论坛"}, "start": "2022-Q2"}
    """

  private static let daysOff = """
    {"id": "m", "date": "2021-11-04", "name": {"en": "Unity Day", "ru": "День народного единства", "zh": "人民团结日"},
     "party": "moscow"},
    {"id": "w", "date": "2021-11-20", "name": "W", "party": "moscow", "off": false},
    {"id": "s", "date": "2022-02-01/2022-02-06", "name": {"en": "Spring Festival", "ru": "Праздник весны", "zh": "春节"},
     "party": "beijing"}
    """

  private let two = """
    {"id": "a", "title": "First talk", "start": "2021-11-18T10:00", "tz": "Europe/Moscow"},
    {"id": "b", "title": "Second talk", "start": "2021-12-22T17:00", "tz": "Europe/Moscow"}
    """

  @Test(arguments: Language.allCases)
  func drawsAgendaAndMonths(in language: Language) throws {
    var app = try app(Self.year, holidays: Self.daysOff, in: language)
    try expectGolden(app.render(80, 24), named: "events.\(language.rawValue)")
    if language == .english {
      try expectGolden(app.render(120, 40), named: "events.120x40.en")
    }
    app.press("m")
    try expectGolden(app.render(80, 24), named: "events-months.\(language.rawValue)")
  }

  @Test func saysThatNothingLiesAhead() throws {
    #expect(try app("").render(80, 24).text.contains("No events ahead."))
  }

  @Test func showsBothClocksAndWarnsOfALateHour() throws {
    let text = try app(two).render(120, 40).text
    #expect(text.contains("10:00  15:00"))
    #expect(text.contains("! 22:00 in Beijing, outside 08:00–20:00"))
  }

  @Test func warnsOfAMakeUpSaturdayAndOfAHoliday() throws {
    let text = try app(
      """
      {"id": "a", "title": "A", "start": "2021-11-20"}, {"id": "b", "title": "B", "start": "2021-11-23"}
      """,
      holidays: """
        {"id": "w", "date": "2021-11-20", "name": "W", "party": "moscow", "off": false},
        {"id": "h", "date": "2021-11-23", "name": "Moon day", "party": "beijing"}
        """
    ).render(120, 40).text
    #expect(text.contains("make-up working day in Moscow"))
    #expect(text.contains("Moon day in Beijing"))
    #expect(text.contains("20m"))
    #expect(text.contains("23B"))
  }

  @Test func movesByDaysAndWeeksInTheMonthsAndOpensTheDaysEvent() throws {
    var app = try app(two)
    app.press("m")
    app.press(.left, .right, .right, .up)
    #expect(app.render(80, 24).text.contains("Fri 12 Nov"))
    app.press(.enter)
    #expect(app.path.count == 1)
    app.press(.down, .left, .enter)
    #expect(app.path.last == "First talk")
  }

  @Test func aPointerGoesFromTheMonthsToTheAgendaAndBack() throws {
    var app = try app(two)
    app.size = Size(width: 120, height: 40)
    app.press("m")
    app.press(.right)
    let second = try app.place(of: "Second talk")
    app.press(.click(second))
    #expect(app.path.count == 1 && app.render().text.contains("╒ 1 "))
    app.press(.click(second))
    #expect(app.path.last == "Second talk")
    app.press(.escape)
    let months = try app.place(of: "2 " + app.context.phrases.titles.months.full)
    app.press(.click(months))
    #expect(app.render().text.contains("╒ 2 "))
  }

  @Test func saysHowManyMoreEventsADayHas() throws {
    let five = (1...5).map { #"{"id": "e\#($0)", "title": "Talk \#($0)", "start": "2021-11-18"}"# }
    var app = try app(five.joined(separator: ","))
    app.press("m")
    #expect(app.render(80, 24).text.contains("Talk 1, Talk 2, Talk 3 · +2"))
  }

  @Test func theWheelGoesByWeeksOverTheMonths() throws {
    var app = try app(two)
    app.size = Size(width: 120, height: 40)
    let months = try app.place(of: "2 " + app.context.phrases.titles.months.full)
    app.press(.wheelDown(Point(x: months.x, y: months.y + 3)))
    #expect(app.render().text.contains("Thu 25 Nov"))
    app.press(.wheelUp(Point(x: months.x, y: months.y + 3)))
    #expect(app.render().text.contains("Thu 18 Nov"))
  }

  @Test func goesOnAcrossTheTurnOfTheYear() throws {
    var app = try app(
      #"{"id": "a", "title": "Long fair", "start": "2021-12-30", "end": "2022-01-02"}"#)
    app.press("m")
    app.press(.right, .right, .enter)
    #expect(app.path.last == "Long fair")
  }

  @Test func listsPastEventsWhenAsked() throws {
    var app = try app(
      two + #", {"id": "p", "title": "Old talk", "start": "2021-10-01", "status": "held"}"#)
    #expect(!app.render(80, 24).text.contains("Old talk"))
    app.press("p")
    #expect(app.render(80, 24).text.contains("Old talk"))
    app.press(.enter)
    #expect(app.path.last == "First talk")
  }

  @Test func keepsAnEventKnownToItsQuarterOffTheDays() throws {
    let text = try app(
      #"{"id": "q", "title": "Some forum", "start": "2022-Q1"}"#
    ).render(120, 40).text
    #expect(text.contains("Q1 2022"))
    #expect(!text.contains("›10"))
  }

  @Test func drawsOnlyWhatIsInViewOfTenThousandEvents() throws {
    let events = (0..<10_000).map {
      #"{"id": "e\#($0)", "title": "Talk \#($0)", "start": "2021-11-\#(16 + $0 % 14)"}"#
    }
    var app = try app(events.joined(separator: ","))
    #expect(app.render(120, 40).text.contains("more ↓"))
    app.press("G")
    let end = app.render(120, 40).text
    #expect(end.contains("29 Nov"))
    #expect(!end.contains("more ↓"))
    app.press(.enter)
    #expect(app.path.count == 2)
  }

  @Test func keepsTheSelectionThroughLanguageAndTime() throws {
    var app = try app(two)
    app.press(.down, "L", "]", .enter)
    #expect(app.path.last == "[en] Second talk")
  }

  @Test(arguments: [(1, 1), (12, 3), (40, 12), (59, 20), (99, 8), (200, 50), (400, 120)])
  func drawsAtAnySize(columns: Int, rows: Int) throws {
    for language in Language.allCases {
      var app = try app(Self.year, holidays: Self.daysOff, in: language)
      for key: Key in ["m", "p", "m", .end] {
        app.press(key)
        #expect(app.render(columns, rows).size == Size(width: columns, height: rows))
      }
    }
  }
}

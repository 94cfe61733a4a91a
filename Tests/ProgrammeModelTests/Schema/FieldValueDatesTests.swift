import ProgrammeModel
import Testing

struct FieldValueDatesTests {
  private static let forms = "write 2021, 2021-H1, 2021-Q2, 2021-05 or 2021-05-14"

  @Test(arguments: [
    ("2021-13", "\"2021-13\" is not a month; write 2021-05, 2021-Q2 or 2021-05-14"),
    ("2021-13-01", "\"2021-13-01\" has no month 13; write 01 to 12"),
    ("2021-02-30", "\"2021-02-30\" is not a day of the calendar; that month ends on 28"),
    ("2021-02-29", "\"2021-02-29\" is not a day of the calendar; that month ends on 28"),
    ("2021-05-14T10:00", "\"2021-05-14T10:00\" has a time; write the day alone: 2021-05-14"),
    ("2021-12-07 9:00", "\"2021-12-07 9:00\" is not a date; \(forms)"),
    ("2021-12-07 09:00", "\"2021-12-07 09:00\" has a time; write the day alone: 2021-12-07"),
    ("14.05.2021", "\"14.05.2021\" is not a date; write 2021-05-14"),
    ("5.6.2021", "\"5.6.2021\" is not a date; write 2021-06-05"),
    ("14/05/2021", "\"14/05/2021\" is not a date; write 2021-05-14"),
    ("05/14/2021", "\"05/14/2021\" is not a date; write 2021-05-14"),
    ("05/06/2021", "\"05/06/2021\" is a period; write one date, as 2021-05-14"),
    ("2021/5/14", "\"2021/5/14\" is not a date; write 2021-05-14"),
    ("2021年5月14日", "\"2021年5月14日\" is not a date; write 2021-05-14"),
    ("31.02.2021", "\"31.02.2021\" is not a date; \(forms)"),
    ("05-06-2021", "\"05-06-2021\" is not a date; \(forms)"),
    ("2021/2022", "\"2021/2022\" is a period; write one date, as 2021-05-14"),
    ("soon", "\"soon\" is not a date; write 2021, 2021-H1, 2021-Q2, 2021-05 or 2021-05-14"),
    ("", "\"\" is not a date; write 2021, 2021-H1, 2021-Q2, 2021-05 or 2021-05-14"),
  ])
  func tellsWhatADateIsNot(text: String, message: String) throws {
    try expect(
      Fixture().with("milestone", ["due": .here(.text(text))]),
      reports: .e102, "milestone \"opening\": due \(message)")
  }

  private static let periods = "write 2021, 2021-Q2, 2021-05, 2020-01/2020-09 or 2021-05/.."

  @Test(arguments: [
    ("2021/2022/2023", "is not a period; \(periods)"), ("2021-13", "is not a period; \(periods)"),
    ("2020-Q5", "is not a period; \(periods)"), ("2021-2023", "is not a period; write 2021/2023"),
    ("2021–2023", "is not a period; write 2021/2023"),
    ("14.05.2021", "is not a date; write 2021-05-14"),
    ("2021-05-14T10:00", "has a time; write the day alone: 2021-05-14"),
  ])
  func tellsWhatAPeriodIsNot(text: String, message: String) throws {
    try expect(
      Fixture().programme(["period": .here(.text(text))]),
      reports: .e102, "programme \"two-cities\": period \"\(text)\" \(message)")
  }

  @Test(arguments: [
    ("2021-05-14T24:00", "has the hour 24; write T00:00 of the next day"),
    ("2021-05-14T23:59:60Z", "has a leap second; write second 59 or none"),
    ("2021-02-30T10:00", "is not a day of the calendar; that month ends on 28"),
    (
      "2021-05-14T10",
      "is not a time; write 2021-05-14T10:00 with tz, or 2021-05-14T10:00:00+03:00"
    ),
    ("2021-05-14 10:00", "is not a time; write 2021-05-14T10:00"),
    ("2021-05-14 10:00:00+03:00", "is not a time; write 2021-05-14T10:00:00+03:00"),
    ("14.05.2021 10:00", "is not a time; write 2021-05-14T10:00"),
    ("14.05.2021", "is not a date; write 2021-05-14"),
    ("tomorrow 10:00", "is not a date; write 2021, 2021-H1, 2021-Q2, 2021-05 or 2021-05-14"),
  ])
  func tellsWhatATimeIsNot(text: String, message: String) throws {
    try expect(
      Fixture().with("event", ["start": .here(.text(text))]),
      reports: .e102, "event \"forum\": start \"\(text)\" \(message)")
  }

  @Test func tellsWhatADurationIsNot() throws {
    try expect(
      Fixture().with("agreement", ["term": .here("5 years")]),
      reports: .e102,
      "agreement \"paper\": term \"5 years\" is not a duration; write P5Y, P6M, P2D or PT2H30M")
  }

  @Test func takesAYearWrittenAsANumberAndSaysSo() throws {
    let fixture = Fixture().with("milestone", ["due": .here(2021)])
    try expect(
      fixture, reports: .i801, "milestone \"opening\": due 2021 is a number; write \"2021\"")
    #expect(try fixture.snapshot().milestones.first?.due == date("2021"))
  }

  @Test(arguments: [JSON.raw("202"), 20211, 2021.5, true, nil, [], [:]])
  func tellsTheTypeThatWasFound(found: JSON) throws {
    let fixture = Fixture().with("milestone", ["due": .here(found)])
    #expect(try fixture.findings(.e103).map(\.message.advice) == ["write a date"])
  }

  @Test func readsEveryDateFieldOfARecord() throws {
    let snapshot = try Fixture().with(
      "event",
      [
        "start": "2021-05-14T10:00", "end": "2021-05-14T12:00", "tz": "Europe/Moscow",
        "duration": "PT2H", "previous_start": "2021-04",
      ]
    ).snapshot()
    let event = try #require(snapshot.events.first)
    #expect(try event.start == time("2021-05-14T10:00"))
    #expect(try event.end == time("2021-05-14T12:00"))
    #expect(event.duration == CalendarDuration("PT2H"))
    #expect(try event.previousStart == time("2021-04"))
  }
}

extension String {
  /// What a message advises: the part after its last semicolon.
  fileprivate var advice: String {
    split(separator: "; ").last.map(String.init) ?? self
  }
}

import ProgrammeModel
import Testing

struct TimeZoneIsKnownTests {
  @Test(arguments: ["Europe/Moscow", "Asia/Shanghai", "UTC", "Asia/Chongqing"])
  func acceptsANameOfTheList(zone: String) throws {
    let fixture = Fixture().with("event", ["tz": .text(zone)])
    #expect(try fixture.findings(.e205).isEmpty)
  }

  @Test func reportsEveryNameThatIsNot() throws {
    try expect(
      Fixture().with("event", ["id": "a", "tz": .here("Asia/Beijing")])
        .with("event", ["id": "b", "tz": .here("Europa/Moscow")])
        .with("event", ["id": "c", "tz": .here("MSK")])
        .with("event", ["id": "d", "tz": .here("")])
        .with("event", ["id": "e", "tz": .here("Asia/Bejing")])
        .with("event", ["id": "f", "tz": .here("moscow")]),
      reports: .e205,
      "event \"a\": tz \"Asia/Beijing\" is no time zone of the IANA list; write \"Asia/Shanghai\"",
      "event \"b\": tz \"Europa/Moscow\" is no time zone of the IANA list; did you mean \"Europe/Moscow\"?",
      "event \"c\": tz \"MSK\" is no time zone of the IANA list; write a name such as \"Europe/Moscow\"",
      "event \"d\": tz \"\" is no time zone of the IANA list; write a name such as \"Europe/Moscow\"",
      "event \"e\": tz \"Asia/Bejing\" is no time zone of the IANA list; write \"Asia/Shanghai\"",
      "event \"f\": tz \"moscow\" is no time zone of the IANA list; did you mean \"Europe/Moscow\"?"
    )
  }
}

struct TimedEventHasTimeZoneTests {
  @Test func acceptsADateAnInstantOrAZone() throws {
    let fixture = Fixture().with("event", ["id": "a", "start": "2021-05-14"])
      .with("event", ["id": "b", "start": "2021-05-14T10:00:00+03:00"])
      .with("event", ["id": "c", "start": "2021-05-14T10:00", "tz": "Europe/Moscow"])
    #expect(try fixture.findings(.e206).isEmpty)
  }

  @Test func reportsEveryLocalTimeWithoutOne() throws {
    try expect(
      Fixture().with(
        "event", ["id": "a", "start": .here("2021-05-14T10:00"), "end": "2021-05-14T11:00"]
      )
      .with("event", ["id": "b", "start": "2021-05-14", "end": .here("2021-05-14T11:00")]),
      reports: .e206,
      "event \"a\": start has a time but no tz; add \"tz\": \"Europe/Moscow\" or the like",
      "event \"b\": end has a time but no tz; add \"tz\": \"Europe/Moscow\" or the like")
  }
}

struct OffsetAgreesWithTimeZoneTests {
  @Test(arguments: [
    ("2021-05-14T10:00:00+03:00", "Europe/Moscow"), ("2012-05-14T10:00:00+04:00", "Europe/Moscow"),
    ("2021-05-14T10:00:00+08:00", "Asia/Shanghai"), ("2021-05-14T10:00", "Asia/Shanghai"),
    ("2021-05-14T10:00:00+03:00", "Asia/Beijing"),
  ])
  func acceptsTheOffsetOfTheZoneAtThatMoment(start: String, zone: String) throws {
    let fixture = Fixture().with("event", ["start": .text(start), "tz": .text(zone)])
    #expect(try fixture.findings(.e207).isEmpty)
  }

  @Test func reportsEveryOtherOffset() throws {
    try expect(
      Fixture().with(
        "event",
        [
          "tz": "Europe/Moscow", "start": .here("2021-05-14T10:00:00+04:00"),
          "end": .here("2021-05-14T10:00:00-03:30"),
          "previous_start": .here("2012-05-14T10:00:00+03:00"),
        ]),
      reports: .e207,
      """
      event "forum": start has the offset +04:00, but Europe/Moscow is at +03:00 then; \
      write one of them alone
      """,
      """
      event "forum": end has the offset -03:30, but Europe/Moscow is at +03:00 then; \
      write one of them alone
      """,
      """
      event "forum": previous_start has the offset +03:00, but Europe/Moscow is at +04:00 then; \
      write one of them alone
      """)
  }
}

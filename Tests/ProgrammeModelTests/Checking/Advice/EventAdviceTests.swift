import ProgrammeModel
import Testing

struct PastEventIsHeldTests {
  @Test func acceptsWhatWasHeldOrIsStillOn() throws {
    let fixture = Fixture().with("event", ["id": "a", "start": "2021-11-15"])
      .with("event", ["id": "b", "start": "2021-10-01", "status": "held", "outcome": "Done."])
      .with("event", ["id": "c", "start": "2021-10-01", "status": "cancelled"])
      .with("event", ["id": "d", "start": "2021-11"])
    #expect(try fixture.findings(.w601).isEmpty)
  }

  @Test func reportsEveryOneThatIsPast() throws {
    try expect(
      Fixture().with("event", ["id": "a", "start": .here("2021-11-14")])
        .with(
          "event",
          ["id": "b", "start": "2021-10-01", "end": "2021-10-02", "status": .here("confirmed")]),
      reports: .w601,
      """
      event "a": ended on 2021-11-14 and is scheduled; \
      write held, cancelled, or postponed with a new start
      """,
      """
      event "b": ended on 2021-10-02 and is confirmed; \
      write held, cancelled, or postponed with a new start
      """)
  }
}

struct HeldEventHasOutcomeTests {
  @Test func acceptsOneThatSaysWhatCameOfIt() throws {
    let held: JSON = ["start": "2021-10-01", "status": "held", "outcome": ["ru": "Готово."]]
    #expect(try Fixture().with("event", held).findings(.w602).isEmpty)
  }

  @Test func reportsEveryOneThatDoesNot() throws {
    try expect(
      Fixture().with("event", ["id": "a", "start": "2021-10-01", "status": .here("held")])
        .with(
          "event", ["id": "b", "start": "2021-10-01", "status": .here("held"), "outcome": ""]
        )
        .with(
          "event",
          ["id": "c", "start": "2021-10-01", "status": .here("held"), "outcome": ["ru": " "]]),
      reports: .w602, "event \"a\": was held and has no outcome; write what came of it",
      "event \"b\": was held and has no outcome; write what came of it",
      "event \"c\": was held and has no outcome; write what came of it")
  }
}

struct EventIsOnWorkingDayTests {
  @Test func acceptsAWorkingDayAMakeUpSaturdayAndALongStay() throws {
    let fixture = Fixture()
      .with("holiday", ["id": "m", "date": "2021-12-04", "off": false, "party": "moscow"])
      .with("holiday", ["id": "b", "date": "2021-12-04", "off": false, "party": "beijing"])
      .with("event", ["id": "a", "start": "2021-12-01"])
      .with("event", ["id": "b", "start": "2021-12-04"])
      .with("event", ["id": "c", "start": "2021-12-11", "end": "2021-12-19"])
    #expect(try fixture.findings(.w603).isEmpty)
  }

  @Test func reportsEveryPartyThatIsOff() throws {
    try expect(
      Fixture().with("holiday", ["date": "2021-12-08", "name": "City Day"])
        .with("event", ["id": "a", "start": .here("2021-12-08")])
        .with("event", ["id": "b", "start": .here(.here("2021-12-12"))]),
      reports: .w603,
      "event \"a\": start falls on 2021-12-08 for \"moscow\", City Day; choose a working day",
      "event \"b\": start falls on 2021-12-12 for \"beijing\", a Sunday; choose a working day",
      "event \"b\": start falls on 2021-12-12 for \"moscow\", a Sunday; choose a working day")
  }
}

struct EventIsInWorkingHoursTests {
  @Test func acceptsTheEdgesOfTheDayInEveryCity() throws {
    let fixture = Fixture()
      .with(
        "event",
        [
          "id": "a", "start": "2021-12-01T08:00", "end": "2021-12-01T15:00",
          "tz": "Europe/Moscow",
        ]
      )
      .with("event", ["id": "b", "start": "2021-12-01"])
    #expect(try fixture.findings(.w604).isEmpty)
  }

  @Test func reportsEveryEndAndCityOutside() throws {
    let advice = "choose a time between 08:00 and 20:00 in every city"
    try expect(
      Fixture()
        .with(
          "event",
          ["id": "a", "start": .here("2021-12-01T09:00"), "tz": "Asia/Shanghai"]
        )
        .with(
          "event",
          [
            "id": "b", "start": "2021-12-01T14:00", "duration": .here("PT2H"),
            "tz": "Europe/Moscow",
          ]),
      reports: .w604, "event \"a\": begins at 04:00 for \"moscow\"; \(advice)",
      "event \"b\": ends at 21:00 for \"beijing\"; \(advice)")
  }
}

struct EventsDoNotOverlapTests {
  @Test func acceptsOneAfterTheOtherAndOtherHosts() throws {
    let morning: JSON = ["start": "2021-12-01T10:00", "tz": "Europe/Moscow", "duration": "PT1H"]
    let fixture = Fixture()
      .with("event", morning.merging(["id": "a", "host": "moscow"]))
      .with("event", morning.merging(["id": "b", "host": "beijing"]))
      .with("event", morning.merging(["id": "c"]))
      .with("event", morning.merging(["id": "d", "start": "2021-12-01T11:00", "host": "moscow"]))
    #expect(try fixture.findings(.w605).isEmpty)
  }

  @Test func reportsEveryOneThatBeginsBeforeAnotherIsOver() throws {
    let event: JSON = ["tz": "Europe/Moscow", "duration": "PT3H", "host": "moscow"]
    try expect(
      Fixture().with("event", event.merging(["id": "a", "start": "2021-12-01T10:00"]))
        .with("event", event.merging(["id": "b", "start": .here("2021-12-01T12:00")]))
        .with(
          "event",
          event.merging(["id": "c", "start": .here("2021-12-01T17:30"), "tz": "Asia/Shanghai"])),
      reports: .w605,
      "event \"b\": begins before event \"a\" is over, with the same host \"moscow\"",
      "event \"c\": begins before event \"b\" is over, with the same host \"moscow\"")
  }
}

import ProgrammeModel
import Testing

/// What lies ahead in an order that lasts: a month that has begun stands where it ends.
struct EventNearnessTests {
  private func upcoming(on day: String) throws -> [EventStanding] {
    let events = """
      {"items": [
        {"id": "quarter", "title": "Q", "start": "2021-Q4"}, {"id": "month", "title": "M", "start": "2021-11"},
        {"id": "running", "title": "R", "start": "2021-11-10", "end": "2021-11-20"},
        {"id": "call", "title": "C", "start": "2021-11-18"}, {"id": "later", "title": "L", "start": "2022-01"}]}
      """
    return try assess(["events.json": events], on: day).upcoming
  }

  @Test func aMonthThatHasBegunStandsWhereItEnds() throws {
    let upcoming = try upcoming(on: "2021-11-15")
    #expect(upcoming.map(\.id.text) == ["running", "call", "month", "quarter", "later"])
    #expect(
      upcoming.map(\.nearness) == [
        .underWay, .ahead(days: 3), .within(days: 15), .within(days: 46), .notBefore(days: 47),
      ])
  }

  /// A month is that of the beginning, however long it goes on.
  @Test(arguments: [
    ("2021-11-15", EventNearness.within(days: 15)), ("2021-12-05", .underWay),
  ])
  func aLongEventBeginsWithinItsMonth(day: String, nearness: EventNearness) throws {
    let event = #"{"id": "long", "title": "L", "start": "2021-11", "end": "2021-12-31"}"#
    #expect(try assess(["events.json": event], on: day).upcoming.map(\.nearness) == [nearness])
  }

  /// How many days lie before a day that nobody knows cannot be told.
  @Test func workingDaysAreToldBeforeAKnownDayOnly() throws {
    let days = try upcoming(on: "2021-11-15").map(\.workingDays.value)
    #expect(days == [0, 3, nil, nil, nil])
  }
}

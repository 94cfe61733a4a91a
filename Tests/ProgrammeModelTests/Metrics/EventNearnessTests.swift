import ProgrammeModel
import Testing

/// How near an event is, also where its day is not known or it has begun.
struct EventNearnessTests {
  @Test(arguments: [
    (#""start": "2022-02-04""#, EventNearness.ahead(days: 3)),
    (#""start": "2022-02-01""#, .ahead(days: 0)),
    (#""start": "2022-01-29", "end": "2022-02-05""#, .underWay),
    (#""start": "2022-05""#, .ahead(days: 89)),
    (#""start": "2022-Q1""#, .within(days: 58)),
    (#""start": "2022-02""#, .within(days: 27)),
    (#""start": "2022-01-29""#, nil),
    (#""start": "2022-02-04", "status": "cancelled""#, nil),
  ])
  func isToldFromTheDayThatItIsAskedFor(fields: String, expected: EventNearness?) throws {
    let assessment = try assess(
      ["events.json": #"{"id": "e", "title": "E", \#(fields)}"#], on: "2022-02-01")
    #expect(try #require(assessment.events.first).nearness == expected)
  }
}

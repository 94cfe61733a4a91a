import ProgrammeModel
import Testing

struct EndFollowsStartTests {
  @Test func acceptsAnEndOnOrAfterItsStart() throws {
    let fixture = Fixture().area(["period": "2021/2021"])
      .with("event", ["id": "a", "start": "2021-05-14", "end": "2021-05-14"])
      .with("event", ["id": "b", "start": "2021-05", "end": "2021-05-01"])
      .with(
        "event",
        [
          "id": "c", "start": "2021-05-14T23:00:00+03:00", "end": "2021-05-14T22:00:00Z",
          "tz": "Europe/Moscow",
        ]
      )
      .with("agreement", ["signed": "2020-12", "expires": "2020-12-31"])
      .with("request", ["due": "2021-Q4", "answered": "2021-10-01"])
      .with("risk", ["opened": "2021-10-02", "review_due": "2021-10"])
    #expect(try fixture.findings(.e204).isEmpty)
  }

  @Test func reportsEveryEndBeforeItsStart() throws {
    try expect(
      Fixture().area(["period": .here("2022/2021")])
        .with(
          "agreement", ["signed": "2021-05", "in_force": "2021-06", "expires": .here("2021-05")]
        )
        .with("event", ["id": "a", "start": "2021-05-14", "end": .here("2021-05-13")])
        .with(
          "event",
          ["id": "b", "start": "2021-05-14T10:00", "end": .here("2021-05-14T09:00"), "tz": "UTC"]
        )
        .with(
          "event",
          [
            "id": "c", "start": "2021-05-14T10:00:00+08:00",
            "end": .here("2021-05-14T04:30:00+03:00"),
          ]
        )
        .with(
          "request",
          ["opened": "2021-10-02", "due": .here("2021-09"), "answered": .here("2021-10-01")]
        )
        .with("risk", ["opened": "2021-10-02", "review_due": .here("2021-Q3")]),
      reports: .e204,
      "agreement \"paper\": expires \"2021-05\" is before in_force \"2021-06\"; write a later date",
      "area \"metro\": period \"2022/2021\" ends before it starts; write the earlier date first",
      "event \"a\": end \"2021-05-13\" is before start \"2021-05-14\"; exchange them",
      "event \"b\": end \"2021-05-14T09:00\" is before start \"2021-05-14T10:00\"; exchange them",
      """
      event "c": end "2021-05-14T04:30:00+03:00" is before start "2021-05-14T10:00:00+08:00"; \
      exchange them
      """,
      "request \"drawings\": due \"2021-09\" is before opened \"2021-10-02\"; write a later date",
      "request \"drawings\": answered \"2021-10-01\" is before opened \"2021-10-02\"; write a later date",
      "risk \"delay\": review_due \"2021-Q3\" is before opened \"2021-10-02\"; write a later date"
    )
  }

  @Test func reportsEveryPeriodWhereverItStands() throws {
    let backward: JSON = .here("2021-05/2021-04")
    let fixture = Fixture().programme(["period": backward])
      .with(
        "series",
        [
          "observations": [
            ["period": "2020", "value": 1],
            ["period": backward, "value": 1, "growth_basis": backward],
          ],
          "targets": [["period": backward, "value": 1, "base_period": ["2020", backward]]],
        ]
      )
      .with(
        "indicator",
        ["baseline": ["period": backward, "value": 1], "periods": [["period": backward]]]
      )
      .with("exchange", ["periods": [["period": backward]]])
      .with("source", ["published": backward]).with("holiday", ["date": backward])
    let found = try fixture.findings(.e204)
    #expect(found.count == 10)
    #expect(
      found.map { "\($0.path):\($0.place.line):\($0.place.column)" } == fixture.marks)
  }
}

import ProgrammeModel
import Testing

struct FieldValueNumbersTests {
  private func series(_ value: JSON) -> Fixture {
    Fixture().with("series", ["observations": [["period": "2020", "value": value]]])
  }

  @Test(
    arguments: [
      (JSON.raw("20.5"), "20.5"), ("20.5", "20.5"), (.raw("19.0"), "19.0"), (.raw("2e2"), "2e2"),
      (.raw("-0"), "-0"),
    ] as [(JSON, String)])
  func keepsANumberAsItIsWritten(value: JSON, written: String) throws {
    let fixture = series(value)
    #expect(try fixture.findings(.e103, .e107).isEmpty)
    #expect(try fixture.snapshot().series.first?.observations.first?.value?.written == written)
  }

  @Test func takesNullForAMissingObservation() throws {
    let fixture = series(nil)
    #expect(try fixture.findings(.e101, .e103).isEmpty)
    let row = try #require(try fixture.snapshot().series.first?.observations.first)
    #expect(row.value == nil)
  }

  @Test(
    arguments: [
      (JSON.raw("9223372036854775808"), "9223372036854775808"), (.raw("1e999"), "1e999"),
      ("1e999", "1e999"), (.raw("-1e999"), "-1e999"), (.raw("1e-999"), "1e-999"),
      (.raw("1e99999999999999999999"), "1e99999999999999999999"),
    ] as [(JSON, String)])
  func refusesNumbersBeyondItsRange(value: JSON, written: String) throws {
    try expect(
      series(.here(value)), reports: .e107,
      "series \"total\": value \(written) is out of range; "
        + "numbers go to 10^18 with at most 18 decimals")
  }

  @Test(
    arguments: [
      (JSON.text("many"), "the text \"many\""), ("1,500", "the text \"1,500\""),
      ("1,5,5", "the text \"1,5,5\""), (true, "true"),
      ([], "a list"), ([:], "an object"),
    ] as [(JSON, String)])
  func refusesWhatIsNoNumber(value: JSON, found: String) throws {
    try expect(
      series(.here(value)), reports: .e103, "series \"total\": value is \(found); write a number")
  }

  @Test func offersADecimalPointForAComma() throws {
    try expect(
      series(.here("20,5")), reports: .e103,
      "series \"total\": value is the text \"20,5\"; write 20.5")
  }

  @Test(
    arguments: [
      (JSON.raw("0"), "0"), (6, "6"), (-1, "-1"),
      (.raw("9223372036854775808"), "9223372036854775808"),
      (.raw("1e999"), "1e999"),
    ] as [(JSON, String)])
  func refusesAScoreOutsideOneToFive(value: JSON, written: String) throws {
    try expect(
      Fixture().with("risk", ["impact": .here(value)]), reports: .e107,
      "risk \"delay\": impact \(written) is out of range; write a whole number from 1 to 5")
  }

  @Test func refusesAFraction() throws {
    try expect(
      Fixture().with("risk", ["impact": .here(2.5)]), reports: .e103,
      "risk \"delay\": impact is the number 2.5; write a whole number")
  }

  @Test func refusesAShareAboveAHundred() throws {
    try expect(
      Fixture().with("update", ["progress_pct": .here(101)]), reports: .e107,
      """
      update "2021-11-01-metro-moscow": progress_pct 101 is out of range; \
      write a whole number from 0 to 100
      """)
  }

  @Test(arguments: [JSON.raw("-1"), .raw("1e999"), 1_000_001])
  func refusesAWeightThatCannotBeAddedUp(value: JSON) throws {
    #expect(try Fixture().area(["weight": value]).findings(.e107).count == 1)
  }

  @Test func refusesAMultiplierBetweenTheSteps() throws {
    try expect(
      Fixture().with("series", ["unit_mult": .here(4)]), reports: .e107,
      "series \"total\": unit_mult 4 is out of range; write 0, 3, 6, 9 or 12")
  }

  @Test func readsEveryNumberFieldOfARecord() throws {
    let snapshot = try Fixture().area(["order": 3, "weight": 0.5])
      .with("risk", ["probability": 2, "impact": 5]).with("update", ["progress_pct": 0])
      .with("series", ["unit_mult": 12]).snapshot()
    #expect(snapshot.areas.first?.order == 3)
    #expect(snapshot.areas.first?.weight == 0.5)
    #expect(snapshot.risks.first?.score == 10)
    #expect(snapshot.updates.first?.progress == 0)
    #expect(snapshot.series.first?.multiplier == 12)
  }
}

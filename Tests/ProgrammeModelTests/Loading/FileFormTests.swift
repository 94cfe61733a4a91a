import ProgrammeModel
import Testing

/// What a file holds at its top.
struct FileFormTests {
  @Test(arguments: [
    (
      "[]",
      "is a list at the top; put `{ \"items\":` on a line before it and `}` on a line after it"
    ),
    ("5", "is the number 5 at the top; write {\"id\": …} or {\"items\": […]}"),
    ("{}", "is neither a record nor a list; write {\"id\": …} or {\"items\": […]}"),
    (
      #"{"titel": "T"}"#, "is neither a record nor a list; write {\"id\": …} or {\"items\": […]}"
    ),
  ])
  func refusesWhatIsNeitherARecordNorAList(text: String, message: String) throws {
    #expect(
      try Fixture().file("events.json", text).findings().map(\.description) == [
        "events.json:1:1: error E007: \(message)"
      ])
  }

  @Test func refusesItemsThatAreNoList() throws {
    try expect(
      Fixture().file("events/all.json", ["items": .here(["a": 1])]), reports: .e103,
      "items is an object; write a list")
  }

  @Test func refusesAnItemThatIsNoRecord() throws {
    try expect(
      Fixture().file("events/all.json", ["items": [.here(5)]]), reports: .e103,
      "items is the number 5; write an object")
  }

  @Test func readsAnEmptyList() throws {
    #expect(try Fixture().file("events.json", #"{"items": []}"#).findings().isEmpty)
  }

  @Test func reportsWhatStandsBesideAList() throws {
    try expect(
      Fixture().file(
        "events/all.json",
        ["$schema": "s", "x_a": 1, "_comment": "c", "item": .keyHere([]), "items": []]),
      reports: .w705, "`item` is no field here: did you mean `items`?")
  }

  @Test(arguments: [
    (#"{"items": []}"#, "is no programme; write {\"id\": …, \"format\": \"bilateral\", …}"),
    ("{}", "is no programme; write {\"id\": …, \"format\": \"bilateral\", …}"),
    ("[]", "is a list at the top; write {\"id\": …, \"format\": \"bilateral\", …}"),
  ])
  func refusesAProgrammeThatIsNone(text: String, message: String) throws {
    let fixture = Fixture().file("programme.json", text)
    #expect(
      try fixture.findings(.e007).map(\.description) == [
        "programme.json:1:1: error E007: \(message)"
      ])
    #expect(
      throws: LoadError.brokenProgramme(
        directory: "data", finding: "programme.json:1:1: error E007: \(message)")
    ) { try fixture.snapshot() }
  }
}

import ProgrammeModel
import Testing

struct LoaderTests {
  private static let event = #"{"id": "a", "title": "T", "start": "2021"}"#

  @Test func mergesListsAndSingleRecordsOfAKind() throws {
    let fixture = Fixture().with("event", ["id": "one"])
      .file("events/2021.json", #"{"items": [{"id": "b", "title": "T", "start": "2021"}]}"#)
      .file("events/a.json", Self.event)
    #expect(try fixture.snapshot().events.map(\.id) == ["one", "b", "a"])
    #expect(try fixture.findings().filter { $0.code.severity == .error }.isEmpty)
  }

  @Test func listsItsFilesByPathWithTheProgrammeFirst() throws {
    let files = try Fixture().with("event").file("events/a.json", Self.event).snapshot().files
    #expect(
      files.map(\.path) == ["programme.json", "areas/metro.json", "events.json", "events/a.json"])
    #expect(files.map(\.recordCount) == [3, 2, 1, 1])
    #expect(files.map(\.isReadable) == [true, true, true, true])
    #expect(files[3].size == 42)
  }

  /// Many files are read by several threads.
  @Test func keepsTheOrderOfManyFiles() throws {
    let paths = (100..<400).map { "events/e-\($0).json" }
    let files = Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, #"{"id": "\#(path.dropFirst(7).dropLast(5))", "title": "T", "start": "2021"}"#)
      })
    var told: [Int] = []
    let loaded = try Loader(FilesInMemory(files)).files(reusing: LoadedFiles()) { read, total in
      told.append(read)
      #expect(total == paths.count)
    }
    #expect(loaded.inOrder.dropFirst().map(\.path) == paths)
    #expect(loaded.inOrder.dropFirst().allSatisfy { $0.records.events.count == 1 })
    #expect(told == told.sorted())
  }

  @Test func keepsTheFirstOfTwoRecordsWithOneId() throws {
    let fixture = Fixture().with("event", ["id": "a", "title": "First"])
      .file("events/a.json", Self.event)
    let snapshot = try fixture.snapshot()
    #expect(snapshot.events.count == 1)
    #expect(
      try fixture.findings(.e201).map(\.description) == [
        """
        events/a.json:1:8: error E201: event "a": the id is taken by events.json:3:5; \
        give one of them another
        """
      ])
  }

  @Test func takesIdsThatDifferInCaseForTwo() throws {
    let fixture = Fixture().with("event", ["id": "forum"]).with("event", ["id": "Forum"])
    #expect(try fixture.findings(.e201).isEmpty)
    #expect(try fixture.snapshot().events.count == 2)
  }

  @Test func takesOneIdInTwoKindsForTwoRecords() throws {
    let fixture = Fixture().with("event", ["id": "metro"])
    #expect(try fixture.findings(.e201).isEmpty)
  }

  @Test func namesARecordThatIsNotNamedLikeItsFile() throws {
    let fixture = Fixture().file("events/b.json", Self.event)
    #expect(
      try fixture.findings(.e106).map(\.description) == [
        """
        events/b.json:1:8: error E106: event "a": id differs from the file name; \
        rename the file to a.json
        """
      ])
    #expect(try fixture.snapshot().events.count == 1)
  }

  @Test(arguments: [
    ".a.json", "a.json~", ".#a.json", "a.json.swp", ".a.json.swp", "a.json.orig", "4913",
    ".DS_Store", "README.md", "events/.a.json", "events/a.json~", "events/a.json.orig",
    "schema/event.schema.json", "events/deep/a.json", ".git/a.json", "notes/a.txt",
  ])
  func passesOverWhatIsNoData(path: String) throws {
    let fixture = Fixture().file(path, "no JSON")
    #expect(try fixture.findings().isEmpty)
  }

  @Test(arguments: [
    ("evnets.json", "did you mean \"events\"?"), ("eventz/a.json", "did you mean \"events\"?"),
    (
      "package.json",
      """
      write one of agreements, areas, contacts, decisions, events, exchanges, experts, holidays, \
      practices, requests, risks, sources, trade, updates
      """
    ),
  ])
  func reportsAFileWhoseNameIsNoKind(path: String, hint: String) throws {
    let shown = path.split(separator: "/")[0]
    #expect(
      try Fixture().file(path, Self.event).findings().map(\.description) == [
        "\(shown):1:1: warning W711: the name is no kind of record; \(hint)"
      ])
  }

  @Test(arguments: ["b.JSON", "events/b.JSON", "events/b.Json", "note.JSON"])
  func reportsAnEndingInCapitals(path: String) throws {
    #expect(
      try Fixture().file(path, Self.event).findings().map(\.description) == [
        """
        \(path):1:1: warning W711: the name ends in ".\(path.split(separator: ".")[1])", so it is \
        not read; write ".json"
        """
      ])
  }

  @Test func reportsAFileNameThatIsNoText() throws {
    let found = try Fixture().file("events/\u{FFFD}.json", Self.event).findings()
    #expect(
      found.map(\.description) == [
        "events/\u{FFFD}.json:1:1: error E001: the file name is not UTF-8; rename it"
      ])
  }
}

import ProgrammeModel
import Testing

/// How records are read from their objects, whatever their kind.
struct DecodingTests {
  @Test(arguments: Fixture.defaults.keys.sorted())
  func findsNothingWrongWithTheLeastOfAKind(kind: String) throws {
    let errors = try Fixture().with(kind).findings().filter { $0.code.severity == .error }
    #expect(errors.map(\.description) == [])
  }

  @Test(arguments: Fixture.defaults.keys.sorted())
  func reportsEveryRequiredFieldThatIsMissing(kind: String) throws {
    guard case .object(let fields)? = Fixture.defaults[kind] else { return }
    let required = try #require(RecordKind.byName[kind]).outlines.filter(\.isRequired)
    #expect(Set(required.map(\.name)).isSubset(of: fields.map(\.key)))
    for field in required {
      let fixture = Fixture().with(kind, .object([(field.name, .absent)]))
      let found = try fixture.findings(.e101)
      #expect(
        found.map(\.message.advice) == ["\(field.name) is missing; write \(field.shape.name)"])
    }
  }

  @Test func reportsAMissingFieldAtTheRecord() throws {
    try expect(
      Fixture().with("event", .here(["start": .absent])), reports: .e101,
      "event \"forum\": start is missing; write a date or a time")
  }

  @Test(arguments: ["", [:], ["en": "", "ru": ""], ["_comment": "later", "en": ""]] as [JSON])
  func countsAnEmptyTextAsMissing(text: JSON) throws {
    try expect(
      Fixture().with("update", ["title": .here(text), "text": .here(text)])
        .with("decision", ["actions": [["title": .here(text)]]]),
      reports: .e101,
      "decision \"go\": title is empty; write a text or a map of texts by language",
      """
      update "2021-11-01-metro-moscow": title is empty; \
      write a text or a map of texts by language
      """,
      """
      update "2021-11-01-metro-moscow": text is empty; write a text or a map of texts by language
      """)
  }

  @Test(arguments: ["Т", ["en": "", "zh": "地铁"], ["en": 5]] as [JSON])
  func countsATextInAnyLanguageAsThere(text: JSON) throws {
    #expect(try Fixture().with("update", ["title": text]).findings(.e101).isEmpty)
  }

  @Test func letsATextThatIsNotRequiredBeEmpty() throws {
    let fixture = Fixture().with("update", ["next_step": "", "author": ""])
    #expect(try fixture.findings(.e101).isEmpty)
  }

  @Test func namesOnlyTheKindOfARecordWithoutId() throws {
    try expect(
      Fixture().with("event", .here(["id": .absent])), reports: .e101,
      "event: id is missing; write an id")
  }

  @Test func keepsRecordsWithoutId() throws {
    let fixture = Fixture().with("event", ["id": .absent, "title": "One"])
      .with("event", ["id": .absent, "title": "Two"])
    #expect(try fixture.findings(.e201).isEmpty)
    let titles = try fixture.snapshot().events.compactMap { $0.title?.variants.first?.text }
    #expect(titles == ["One", "Two"])
  }

  @Test func keepsTheOtherFieldsOfARecordWithAFault() throws {
    let snapshot = try Fixture().with(
      "milestone", ["due": "never", "status": "late", "weight": 2, "owner": "moscow"]
    ).snapshot()
    let milestone = try #require(snapshot.milestones["opening"])
    #expect(milestone.due == nil)
    #expect(milestone.status == .scheduled)
    #expect(milestone.weight == 2)
    #expect(milestone.owner?.text == "moscow")
  }

  @Test func reportsUnknownFieldsAtTheirKeysWithTheNearestName() throws {
    try expect(
      Fixture().with("event", ["titel": .keyHere("Forum"), "colour": .keyHere("red")])
        .with("milestone", ["history": [["date": "2021", "due": "2021", "rason": .keyHere("?")]]]),
      reports: .w705, "milestone \"opening\": `rason` is no field here: did you mean `reason`?",
      "event \"forum\": `titel` is no field here: did you mean `title`?",
      "event \"forum\": `colour` is no field here: begin a field of your own with `x_`")
  }

  @Test func passesOverAnnotations() throws {
    let fixture = Fixture().with(
      "event", ["$schema": "event.schema.json", "_comment": 1, "x_colour": "red"])
    #expect(try fixture.findings(.w705).isEmpty)
  }

  @Test func readsTheFirstOfRepeatedKeys() throws {
    let fixture = Fixture().file(
      "events.json",
      #"{"items": [{"id": "a", "title": "T", "start": "2021", "start": "2022"}]}"#)
    #expect(try fixture.snapshot().events.first?.start == time("2021"))
    #expect(
      try fixture.findings(.e004).map(\.description) == [
        """
        events.json:1:55: error E004: the key "start" stands here again, first at 1:38; keep one
        """
      ])
  }

  @Test func readsFieldsInAnyOrder() throws {
    let snapshot = try Fixture().file(
      "events/a.json", #"{"status": "held", "start": "2021", "title": "T", "id": "a"}"#
    ).snapshot()
    #expect(snapshot.events["a"]?.status == .held)
    #expect(try snapshot.events["a"]?.start == time("2021"))
  }

  @Test func readsAKeyWrittenWithEscapes() throws {
    let snapshot = try Fixture().file(
      "events/a.json", #"{"id": "a", "\u0074itle": "T", "start": "2021"}"#
    ).snapshot()
    #expect(snapshot.events["a"]?.title != nil)
  }

  @Test func refusesNestedRecordsThatAreNone() throws {
    try expect(
      Fixture().area(["milestones": [.here(5)], "workstreams": .here("none")]), reports: .e103,
      "area \"metro\": workstreams is the text \"none\"; write a list",
      "area \"metro\": milestones is the number 5; write an object")
  }

  @Test func refusesPartsThatAreNone() throws {
    try expect(
      Fixture().with("milestone", ["history": [.here(5)]]).programme(["settings": .here([])]),
      reports: .e103, "milestone \"opening\": history is the number 5; write an object",
      "programme \"two-cities\": settings is a list; write an object")
  }

  @Test func cutsLongTextsInMessages() throws {
    let long = String(repeating: "x", count: 1 << 20 - 1)
    let fixture = Fixture().with("event", ["id": .text(long), "status": .text(long)])
    for finding in try fixture.findings() {
      #expect(finding.message.utf8.count < 400)
      #expect((finding.record ?? "").utf8.count < 100)
    }
    #expect(try fixture.findings(.e104).count == 1)
  }

  @Test func knowsTheParentsOfNestedRecords() throws {
    let snapshot = try Fixture().with("deliverable").with("indicator").with("milestone").snapshot()
    #expect(snapshot.deliverables.first?.area == "metro")
    #expect(snapshot.deliverables.first?.workstream == "with-deliverable")
    #expect(snapshot.indicators.first?.workstream == "with-indicator")
    #expect(snapshot.milestones.first?.area == "metro")
    #expect(snapshot.milestones.first?.workstream == nil)
  }
}

extension String {
  /// A message without the record it is about.
  fileprivate var advice: String { split(separator: ": ").last.map(String.init) ?? self }
}

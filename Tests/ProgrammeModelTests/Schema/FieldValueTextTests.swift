import ProgrammeModel
import Testing

struct FieldValueTextTests {
  @Test(
    arguments: [
      (JSON.raw("5"), "the number 5"), (true, "true"), (nil, "null"), ([], "a list"),
    ] as [(JSON, String)])
  func refusesATextOfAnotherType(found: JSON, name: String) throws {
    try expect(
      Fixture().with("event", ["title": .here(found)]), reports: .e103,
      "event \"forum\": title is \(name); write a text or a map of texts by language")
  }

  @Test func refusesALanguageOfAnotherTypeAndKeepsTheOthers() throws {
    let fixture = Fixture().with("event", ["title": ["en": .here(5), "ru": "Форум"]])
    try expect(
      fixture, reports: .e103, "event \"forum\": title is the number 5; write a text")
    let title = try #require(try fixture.snapshot().events.first?.title)
    #expect(title.text(in: "ru") == "Форум")
  }

  @Test func passesOverAnnotationsInAMap() throws {
    let fixture = Fixture().with(
      "event", ["title": ["_comment": ["free"], "x_form": 1, "en": "Forum"]])
    #expect(try fixture.findings(.e103).isEmpty)
  }

  @Test func refusesAStringOfAnotherType() throws {
    try expect(
      Fixture().with("event", ["uid": .here(7)]), reports: .e103,
      "event \"forum\": uid is the number 7; write a text")
  }

  @Test func refusesATruthThatIsWrittenAsAText() throws {
    try expect(
      Fixture().area(["critical": .here("true")]), reports: .e103,
      "area \"metro\": critical is the text \"true\"; write true or false")
  }

  @Test func refusesACodeThatIsNotInTheListAndOffersTheNearest() throws {
    try expect(
      Fixture().with("event", ["status": .here("scheduld"), "mode": .here("hologram")]),
      reports: .e104,
      "event \"forum\": status \"scheduld\" is not in the code list; did you mean \"scheduled\"?",
      """
      event "forum": mode "hologram" is not in the code list; write in_person, online, hybrid
      """)
  }

  @Test func refusesACodeOfAnotherType() throws {
    try expect(
      Fixture().with("event", ["status": .here(1)]), reports: .e103,
      "event \"forum\": status is the number 1; write a code")
  }

  @Test func refusesALongExcerpt() throws {
    let long = String(repeating: "字", count: 301)
    try expect(
      Fixture().with("source", ["excerpt": .here(["en": "Short.", "zh": .text(long)])]),
      reports: .e107,
      "source \"article\": excerpt of 301 characters is out of range; quote at most 300")
  }

  @Test func acceptsAnExcerptOf300Characters() throws {
    let text = String(repeating: "字", count: 300)
    #expect(try Fixture().with("source", ["excerpt": .text(text)]).findings(.e107).isEmpty)
  }

  @Test func takesOneSourceOrAList() throws {
    let snapshot = try Fixture().with("event", ["source": "article"])
      .with("request", ["source": ["article", "notes"]]).snapshot()
    #expect(snapshot.events.first?.sources == ["article"])
    #expect(snapshot.requests.first?.sources == ["article", "notes"])
  }

  @Test func refusesAReferenceThatIsNoText() throws {
    try expect(
      Fixture().with("event", ["source": ["article", .here(5)], "host": .here([])]),
      reports: .e103, "event \"forum\": source is the number 5; write the id of a source",
      "event \"forum\": host is a list; write the id of a party")
  }

  @Test func namesAKindWithItsArticle() throws {
    try expect(
      Fixture().with("risk", ["area": .here(5)]), reports: .e103,
      "risk \"delay\": area is the number 5; write the id of an area")
  }

  @Test func readsLeadsByParty() throws {
    let fixture = Fixture().with("contact", [:])
      .area(["leads": ["_comment": "for now", "moscow": "desk", "beijing": .here(5)]])
    try expect(
      fixture, reports: .e103, "area \"metro\": leads is the number 5; write the id of a contact")
    #expect(try fixture.snapshot().areas.first?.leads.contacts == ["moscow": "desk"])
  }

  @Test func refusesAMapOfAnotherType() throws {
    try expect(
      Fixture().area(["leads": .here("desk"), "external_ids": .here([])]), reports: .e103,
      "area \"metro\": leads is the text \"desk\"; write an object",
      "area \"metro\": external_ids is a list; write an object")
  }

  @Test func refusesAnUnknownTimeZone() throws {
    try expect(
      Fixture().programme([
        "parties": [
          ["id": "moscow", "name": "Moscow", "tz": .here("Europe/Moskow")],
          ["id": "beijing", "name": "Beijing", "tz": .here("Asia/Beijing")],
          ["id": "third", "name": "Third", "tz": .here("+03:00")],
        ]
      ]), reports: .e205,
      """
      party "moscow": tz "Europe/Moskow" is no time zone of the IANA list; \
      did you mean "Europe/Moscow"?
      """,
      "party \"beijing\": tz \"Asia/Beijing\" is no time zone of the IANA list; write \"Asia/Shanghai\"",
      """
      party "third": tz "+03:00" is no time zone of the IANA list; \
      write a name such as "Europe/Moscow"
      """)
  }
}

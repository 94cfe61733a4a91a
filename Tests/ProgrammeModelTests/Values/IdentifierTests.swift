import ProgrammeModel
import Testing

/// The form of ids, as a record's own id is held to it.
struct IdentifierTests {
  @Test(arguments: [
    "a", "0", "metro", "line-10", "2021-05-14-metro-moscow", String(repeating: "a", count: 64),
  ])
  func acceptsItsForm(id: String) throws {
    let fixture = Fixture().with("event", ["id": .text(id)])
    #expect(try fixture.findings(.e105).isEmpty)
  }

  @Test(arguments: [
    ("Metro", ", such as \"metro\""), ("line 10", ", such as \"line-10\""),
    ("line_10", ", such as \"line-10\""),
    ("-metro-", ", such as \"metro\""), ("a--b", ", such as \"a-b\""),
    ("Äpfel", ", such as \"pfel\""),
    ("", ""),
    ("метро", ""),
    ("---", ""),
  ])
  func refusesOthersAndShowsTheForm(id: String, offer: String) throws {
    let subject = id.isEmpty ? "event" : "event \"\(id)\""
    try expect(
      Fixture().with("event", ["id": .here(.text(id))]),
      reports: .e105,
      """
      \(subject): id "\(id)" is not an id; \
      write lower-case letters, digits and single hyphens, at most 64\(offer)
      """)
  }

  @Test func refusesMoreThan64CharactersAndCutsThemInTheMessage() throws {
    let id = String(repeating: "a", count: 65)
    let shown = String(repeating: "a", count: 59) + "…"
    try expect(
      Fixture().with("event", ["id": .here(.text(id))]),
      reports: .e105,
      """
      event "\(shown)": id "\(shown)" is not an id; write lower-case letters, digits and single \
      hyphens, at most 64
      """)
  }

  @Test func keepsTheRecordWhoseIdIsRefused() throws {
    let snapshot = try Fixture().with("event", ["id": "My Forum"]).snapshot()
    #expect(snapshot.events.map(\.id) == ["My Forum"])
  }
}

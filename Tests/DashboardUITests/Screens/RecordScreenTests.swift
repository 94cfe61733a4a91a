import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Records that have no screen of their own: every field by a name that the reader knows.
struct RecordScreenTests {
  private func text(_ name: RecordName, _ files: [String: String], for audience: Audience) throws
    -> String
  {
    let directory = FilesInMemory(Fixture.files.merging(files) { $1 })
    let context = Context(
      snapshot: try Loader(directory, audience: audience).snapshot(), language: .english,
      asOf: Fixture.day, isPinned: true)
    return AppState<Browse>(context, root: RecordScreen(name)).render(120, 40).text
  }

  @Test(arguments: [(Audience.internal, true), (.public, false)])
  func aHiddenRecordsIdIsNotShown(audience: Audience, isShown: Bool) throws {
    let programme = try #require(Fixture.files["programme.json"]).replacing(
      #""currency": "USD","#, with: #""currency": "USD", "agreement": "secret-paper","#)
    let files = [
      "programme.json": programme,
      "agreements.json": """
      {"id": "secret-paper", "title": "Secret Paper", "parties": ["moscow", "beijing"]}
      """,
    ]
    let name = RecordName(kind: "programme", id: "moscow-beijing")
    let text = try text(name, files, for: audience)
    #expect(text.contains("US$"))
    #expect(text.contains("Secret Paper") == isShown, "\(text)")
    #expect(!text.contains("secret-paper"))
  }

  /// What a new kind of record needs besides its description.
  @Test(arguments: Language.allCases)
  func everyKindHasAPageAndAName(language: Language) throws {
    let context = try AppState.bundled(in: language).context
    for kind in RecordKind.all {
      if language != .english { #expect(language.phrases.kind(kind.name) != kind.name) }
      let name = try #require(kind.names(context.snapshot.records).first, "\(kind.name)")
      #expect(context.screen(for: name) != nil, "\(kind.name)")
    }
  }

  /// No name of a field, no code and no id of another record stands on a page.
  @Test(arguments: Language.allCases)
  func noKindIsShownAsItIsStored(language: Language) throws {
    let context = try Context.fixture(
      Fixture.files(with: Self.files),
      language: language)
    let records = context.snapshot.records
    let names =
      [records.programmes.first?.name, records.parties.first?.name, records.holidays.first?.name]
      .compactMap { $0 } + [
        RecordName(kind: Contact.kind, id: "desk"), RecordName(kind: Exchange.kind, id: "visits"),
      ]
    #expect(names.count == 5)
    for name in names {
      let text = AppState<Write>(context, root: RecordScreen(name)).render(120, 40).text
      for stored in ["default_language", "slip_red", "tz ", "true", "moscow,"] {
        #expect(!text.contains(stored), "\(name) \(stored)")
      }
    }
  }

  @Test(arguments: [
    (Language.english, "E-mail", "Moscow → Beijing · 6 went, 10 planned", "12 planned"),
    (.russian, "Эл. почта", "Москва → Пекин · 6 чел. из 10 по плану", "12"),
    (.chinese, "电子邮箱", "莫斯科→北京 · 计划10人，实际6人", "12"),
  ])
  func tellsOfAContactAndAnExchange(
    language: Language, label: String, heads: String, planned: String
  ) throws {
    let context = try Context.fixture(
      Fixture.files(with: Self.files),
      language: language)
    func page(_ kind: String, _ id: String) -> String {
      let screen = RecordScreen(RecordName(kind: kind, id: id))
      return AppState<Write>(context, root: screen).render(100, 30).text
    }
    let contact = page(Contact.kind, "desk")
    #expect(contact.contains(label) && contact.contains("desk@moscow.example"))
    let exchange = page(Exchange.kind, "visits")
    #expect(exchange.contains(heads) && exchange.contains("› │"), "\(exchange)")
    #expect(exchange.contains(planned))
  }

  /// What the program knows no name for keeps its own.
  @Test func fieldsOfATeamsOwnStandUnderOtherFields() throws {
    let files = Fixture.files(with: Self.files)
    let name = RecordName(kind: Contact.kind, id: "desk")
    let context = try Context.fixture(files)
    let text = AppState<Write>(context, root: RecordScreen(name)).render(100, 30).text
    #expect(text.contains("Other fields") && text.contains("x_room: 12"), "\(text)")
  }

  /// What keepers note for each other, and how to reach an office that is not for visitors, is for their own people.
  @Test(arguments: [Audience.internal, .partner, .public])
  func whatIsInternalIsForOwnPeopleAlone(audience: Audience) throws {
    let desk = """
      {"items": [{"id": "inner", "name": "Desk", "party": "moscow", "email": "inner@moscow.example",
       "phone": "+7 495", "public": false, "visibility": "public", "x_room": "12",
       "_comment": "ask Ivan", "updated": "2021-11-01", "updated_by": "clerk"}]}
      """
    let files = Fixture.files(with: ["contacts/more.json": desk])
    let snapshot = try Loader(FilesInMemory(files), audience: audience).snapshot()
    let context = Context(
      snapshot: snapshot, language: .english, asOf: Fixture.day, isPinned: true)
    let screen = RecordScreen(RecordName(kind: Contact.kind, id: "inner"))
    let text = AppState<Write>(context, root: screen).render(100, 30).text
    #expect(text.contains("Desk"))
    for words in ["inner@moscow.example", "+7 495", "x_room", "ask Ivan", "clerk"] {
      #expect(text.contains(words) == (audience == .internal), "\(words)")
    }
    let contact = try #require(snapshot.contacts[Identifier("inner")])
    let stored = StoredRecord(contact, in: context.dated).fields.map(\.key)
    for key in ["email", "phone", "_comment", "updated_by"] {
      #expect(stored.contains(key) == (audience == .internal), "\(key)")
    }
  }

  /// A text higher than the window is reached word by word.
  @Test func aTextHigherThanTheWindowIsReadToItsEnd() throws {
    let words = (0..<400).map { "word\($0)" }
    let desk = """
      {"items": [{"id": "long", "name": "Desk", "party": "moscow", "note": "\(words.joined(separator: " "))"}]}
      """
    let context = try Context.fixture(Fixture.files(with: ["contacts/more.json": desk]))
    let name = RecordName(kind: Contact.kind, id: "long")
    var app = AppState<Write>(context, root: RecordScreen(name))
    app.size = Size(width: 60, height: 14)
    var seen = ""
    for _ in 0..<200 {
      seen += app.render().text
      app.press(.down)
    }
    #expect(words.allSatisfy(seen.contains))
    #expect(seen.contains("contact:long"))
  }

  @Test func aSourceIsReadToItsEndOnAKey() throws {
    let context = try Context.fixture()
    let source = try #require(context.snapshot.sources.first)
    var app = AppState<Write>(context, root: SourceScreen(source.id))
    app.press("z")
    let words = Term(context.phrases.recordWords.visibility).opening
    #expect(app.path.count == 2 && app.render(80, 24).text.contains("│ \(words) "))
  }

  private static let files = [
    "contacts/more.json": contact, "exchanges/more.json": exchange, "holidays/more.json": holiday,
  ]

  private static let holiday = """
    {"items": [{"id": "new-year", "name": "New Year", "party": "moscow", "date": "2021-01-01",
     "off": true}]}
    """

  private static let contact = """
    {"items": [{"id": "desk", "name": "Desk", "party": "moscow", "email": "desk@moscow.example",
     "tz": "Europe/Moscow", "public": true, "x_room": "12"}]}
    """

  private static let exchange = """
    {"items": [{"id": "visits", "title": "Visits", "audience": "students", "direction": "both",
     "area": "metro", "periods": [
      {"period": "2021-H1", "direction": "moscow-to-beijing", "planned": 10, "actual": 6},
      {"period": "2022-H1", "direction": "beijing-to-moscow", "planned": 12}]}]}
    """
}

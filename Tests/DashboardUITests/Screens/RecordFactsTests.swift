import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The page of a record says what the record holds: whose area it is in, when it began, how it came by its figure.
struct RecordFactsTests {
  private func page(
    _ kind: String, _ id: String, _ files: [String: String] = Fixture.files, in language: Language
  ) throws -> [String] {
    let root = RecordScreen(RecordName(kind: kind, id: id))
    let app = AppState<Write>(try .fixture(files, language: language), root: root)
    return app.render(100, 30).text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (Language.english, "Area", "Metro", "p4 × i5 = 20", "Opened"),
    (.russian, "Направление", "Метрополитен", "в4 × п5 = 20", "Выявлен"),
    (.chinese, "领域", "地铁", "可能4 × 影响5 = 20", "提出日期"),
  ])
  func tellsOfARisk(
    language: Language, area: String, name: String, score: String, opened: String
  ) throws {
    let context = try Context.fixture(language: language)
    let risk = try #require(context.snapshot.risks.first { $0.score == 20 })
    let date = context.phrases.short(try #require(risk.opened))
    let rows = try page(Risk.kind, risk.common.id, in: language)
    #expect(rows.contains { $0.contains(area) && $0.contains(name) && $0.contains("›") })
    #expect(rows.contains { $0.contains("■ 20   \(score)") })
    #expect(rows.contains { $0.contains(opened) && $0.contains(date) })
  }

  /// On the day after the signing nobody had reported of the area.
  @Test(arguments: Language.allCases)
  func aDeliverableIsPlannedBeforeTheFirstReport(language: Language) throws {
    let signing = try #require(Day(year: 2020, month: 12, day: 8))
    let submitted = language.phrases.term(Deliverable.Status.submitted)
    let planned = language.phrases.term(Deliverable.Status.planned)
    let name = RecordName(kind: Deliverable.kind, id: "humanities-lesson-pack")
    let bundled = try AppState.bundled(in: language).context
    for (day, term) in [(bundled.asOf, submitted), (signing, planned)] {
      let context = Context(
        snapshot: bundled.snapshot, language: language, asOf: day, isPinned: true)
      let page = AppState<Write>(context, root: RecordScreen(name))
      #expect(page.render(80, 24).text.contains(term.full))
    }
  }

  @Test func tellsTheAreaOfARequest() throws {
    let context = try Context.fixture()
    let request = try #require(context.snapshot.requests.first { $0.area?.text == "metro" })
    let rows = try page(Request.kind, request.common.id, in: .english)
    #expect(rows.contains { $0.contains("Area") && $0.contains("Metro") && $0.contains("›") })
  }

  /// Where a page or a row has room, words are whole.
  @Test func russianPagesAreWrittenOut() throws {
    let bundled = try AppState.bundled(in: .russian).context
    func text(_ kind: String, _ id: String) throws -> String {
      var app = AppState<Write>(bundled, root: OverviewScreen())
      let isOpened = app.open(RecordName(kind: kind, id: id))
      #expect(isOpened)
      return app.render(80, 24).text
    }
    let milestone = try text(Milestone.kind, "metro-signalling-plan")
    #expect(milestone.contains("Ответственный") && milestone.contains("■ просрочена"))
    let request = try text(Request.kind, "metro-signalling-interface-data")
    #expect(request.contains("▲ просрочен "))
    for words in [milestone, request] {
      #expect(!words.contains("тв. ") && !words.contains("просроч."))
    }
  }

  /// Enter on who asks, who is to answer and who is to act leads to that party or contact.
  @Test(arguments: Language.allCases)
  func ownersAreOpenedFromThePages(language: Language) throws {
    let bundled = try AppState.bundled(in: language).context
    func opened(_ name: RecordName, _ label: String) throws -> String? {
      var app = AppState<Write>(bundled, root: RecordScreen(name))
      let rows = app.render(80, 40).text.split(separator: "\n")
      let row = try #require(rows.firstIndex { $0.contains(Term(label).opening) })
      #expect(rows[row].contains("›"))
      app.press("g")
      func selected() -> Int? {
        app.render(80, 40).text.split(separator: "\n").firstIndex { $0.contains("▌") }
      }
      for _ in rows where selected() != row { app.press(.down) }
      try #require(selected() == row)
      app.press(.enter)
      return app.path.last
    }
    let (phrases, snapshot) = (language.phrases, bundled.snapshot)
    let request = RecordName(kind: Request.kind, id: "metro-signalling-interface-data")
    for (label, party) in [(phrases.headings.from, "moscow"), (phrases.headings.to, "beijing")] {
      let title = snapshot.parties[Identifier(party)]?.title?.text(in: language.rawValue)
      #expect(try opened(request, label.full) == title)
    }
    let decision = RecordName(kind: Decision.kind, id: "2021-01-21-coordination-desks")
    let contact = snapshot.contacts["secretariat-moscow"]?.title?.text(in: language.rawValue)
    #expect(try opened(decision, phrases.areaWords.actions) == contact)
  }

  @Test(arguments: [
    (Language.english, "2 Nov 2021"), (.russian, "02.11.2021"), (.chinese, "2021-11-02"),
  ])
  func tellsWhenSomethingWasDecided(language: Language, date: String) throws {
    let files = Fixture.files(with: MarkedProgramme.files(texts: "\"Kept\"", visibility: "public"))
    var app = AppState<Write>(try .fixture(files, language: language), root: AreaListScreen())
    app.press(.enter)
    for _ in 0..<5 { app.press(.tab) }
    let rows = app.render(80, 24).text.split(separator: "\n")
    #expect(rows.contains { $0.contains("Kept") && $0.contains(date) })
    #expect(
      try page(Decision.kind, "marked-decision", files, in: language).contains { $0.contains(date) }
    )
  }

  @Test(arguments: [
    (Language.english, "Accepted", "18 days later than promised"),
    (.russian, "на 18 дней", "принят"), (.chinese, "滞后18天", "2021-05-18"),
  ])
  func tellsWhenADeliverableWasAcceptedAndHowLate(
    language: Language, words: String, others: String
  ) throws {
    let area = """
      {"id": "rules", "title": "Rules", "workstreams": [{"id": "work", "title": "Work",
       "deliverables": [{"id": "paper", "title": "Paper", "due": "2021-04-30", "type": "document",
        "status": "accepted", "date_accepted": "2021-05-18"}]}]}
      """
    let files = Fixture.files(with: ["areas/rules.json": area])
    let rows = try page(Deliverable.kind, "paper", files, in: language)
    #expect(rows.contains { $0.contains(words) && $0.contains("≈") }, "\(rows)")
    #expect(rows.contains { $0.contains(others) })
    #expect(rows.contains { $0.contains("Work") && $0.contains("›") })
    let phrases = language.phrases
    let kind = [phrases.headings.kind.short, phrases.term(Deliverable.Form.document).full]
    #expect(rows.contains { row in kind.allSatisfy { row.lowercased().contains($0.lowercased()) } })
  }

  @Test func twoFieldsOfARiskHaveTwoNames() {
    for phrases in Language.allCases.map(\.phrases) {
      #expect(phrases.headings.response.short != phrases.areaWords.mitigation)
    }
  }

  /// An address or an action that is longer than the row goes on below.
  @Test func noValueIsCut() throws {
    let address = "https://moscow.example/" + String(repeating: "station/", count: 12) + "end"
    let source = """
      {"items": [{"id": "far", "title": "Far", "url": "\(address)"}]}
      """
    let files = Fixture.files(with: ["sources/far.json": source])
    let rows = try page(Source.kind, "far", files, in: .english)
    #expect(!rows.contains { $0.contains("…") }, "\(rows)")
    #expect(rows.contains { $0.contains("/end") })
  }
}

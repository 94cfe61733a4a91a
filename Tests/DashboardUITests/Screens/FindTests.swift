import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The search finds words in every record, kind by kind.
struct FindTests {
  private func found(
    _ typed: String, _ context: Context? = nil, then keys: Key...
  ) throws -> AppState<Write> {
    var app = AppState<Write>(try context ?? .fixture(), root: AreaListScreen())
    app.press("f")
    app.type(typed)
    for key in keys { app.press(key) }
    return app
  }

  @Test(arguments: Language.allCases)
  func drawsWhatIsFoundKindByKind(in language: Language) throws {
    try expectGoldens(of: "find", in: language) { app in
      app.press("f")
      app.type("signal")
    }
  }

  /// Twenty records, more than 24 rows hold.
  private func many(_ language: Language) throws -> Context {
    let sources = (1...20).map {
      """
      {"id": "s\($0)", "type": "document", "file": "a.pdf", "title": {"en": "Paper \($0) on plankton"}}
      """
    }
    let files = ["sources.json": "{\"items\": [\(sources.joined(separator: ","))]}"]
    return try .fixture(Fixture.files(with: files), language: language)
  }

  @Test(arguments: zip(Language.allCases, ["more ↓", "ещё", "另有"]))
  func saysWhatIsBelowAndWhereOneStands(in language: Language, more: String) throws {
    let context = try many(language)
    let text = try found("plankton", context).render(80, 24).text
    #expect(text.contains(more) && text.contains("↓"))
    #expect(text.contains(context.phrases.shown(1, of: 20)))
  }

  @Test func noHeadingStandsAloneAtTheFoot() throws {
    for rows in 12...22 {
      let lines = try found("signal").render(80, rows).text.split(separator: "\n").map(String.init)
      let foot = try #require(
        lines.lastIndex { $0.contains("more ↓") } ?? lines.lastIndex { $0.contains("───") })
      #expect(lines[foot - 1].firstMatch(of: /│ [a-z]+  [0-9]+\s/) == nil, "\(rows)")
    }
  }

  @Test(arguments: [40, 60, 80])
  func theWordThatWasFoundIsInView(columns: Int) throws {
    let rows = try found("drafted signalling").render(columns, 24).text.split(separator: "\n")
    #expect(rows.contains { $0.contains("Exchange") && $0.contains("signalling") })
  }

  @Test(arguments: ["собянин", "СОБЯНИН", "Sobyanin", "索比亚宁", "suobiya"])
  func findsANameInAnyScript(typed: String) throws {
    let files = Fixture.files(with: [
      "agreements.json": """
      {"items": [{"id": "pact", "type": "memorandum", "parties": ["moscow", "beijing"],
        "title": {"en": "Pact", "ru": "Договор: Собянин", "zh": "协议：索比亚宁"}}]}
      """
    ])
    let app = try found(typed, .fixture(files), then: .enter)
    #expect(app.path.last == "Pact")
  }

  @Test func foldsYoAndAccents() throws {
    let files = Fixture.files(with: [
      "sources.json": """
      {"items": [{"id": "report", "type": "document", "file": "a.pdf",
        "title": {"ru": "Отчёт Черёмина", "en": "Café report"}}]}
      """
    ])
    for typed in ["отчет черемин", "cafe", "CAFÉ", "отчёт"] {
      #expect(
        try found(typed, .fixture(files), then: .enter).path.last == "Café report", "\(typed)")
    }
  }

  @Test func enterOpensTheRecordOverItsParentsAndHistoryComesBack() throws {
    var app = try found("exchange plan", then: .enter)
    #expect(
      app.path.dropFirst() == [
        "Metro", "Signalling and new technology", "Signalling exchange plan",
      ])
    app.press("-")
    #expect(app.path.last == "Find")
    #expect(app.render(80, 24).text.contains("f exchange plan▏"))
  }

  @Test func findsNothingThatIsNotShown() throws {
    let hidden = try found("draft", .fixture(hidesIllustrative: true))
    #expect(hidden.render(80, 24).text.contains("nothing found"))
    let early = try #require(PartialDate("2021-02-01")).earliest
    let then = try found("request", .fixture(asOf: early))
    #expect(!then.render(80, 24).text.contains("request  "))
  }

  @Test func findsNobodyWhoDidNotAgree() throws {
    func files(_ consent: Bool) -> [String: String] {
      Fixture.files(with: [
        "experts.json": """
        {"items": [{"id": "person-1", "name": "Ivan Petrov", "party": "moscow",
          "consent": \(consent), "sectors": ["metro"]}]}
        """
      ])
    }
    #expect(try found("petrov", .fixture(files(true))).render(80, 24).text.contains("expert  1"))
    #expect(try !found("petrov", .fixture(files(false))).render(80, 24).text.contains("expert  1"))
  }

  @Test func oneEscapeClosesWhateverWasTyped() throws {
    #expect(try found("metro", then: .escape).path.count == 1)
    #expect(try found("m", then: .backspace).path.last == "Find")
    #expect(try found("m", then: .backspace, .backspace).path.count == 1)
  }

  @Test func newDataIsSearchedAtOnce() throws {
    var app = try found("tunnel vision")
    #expect(app.render(80, 24).text.contains("nothing found"))
    app.snapshot = try Fixture.snapshot(
      Fixture.files(with: [
        "sources.json": """
        {"items": [{"id": "t", "type": "document", "file": "a.pdf",
          "title": {"en": "Tunnel vision"}}]}
        """
      ]))
    app.press(.enter)
    #expect(app.path.last == "Tunnel vision")
  }

  @Test func aPastedTextAndALongOneAreTaken() throws {
    #expect(
      try found("", then: .paste("exchange\nplan"), .enter).path.last == "Signalling exchange plan")
    let long = try found("", then: .paste(String(repeating: "e\u{301}", count: 10_000)))
    #expect(long.render(80, 24).text.contains("nothing found"))
    let marks = try found("", then: .paste(String(repeating: "\u{301}", count: 50)))
    #expect(marks.render(80, 24).size.height == 24)
  }
}

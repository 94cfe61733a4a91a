import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct AgreementsScreenTests {
  private static let papers = """
    {"id": "a", "title": {"en": "Friendship", "ru": "Дружба", "zh": "友好"}, "parties": ["moscow", "beijing"],
     "signed": "1995-05-16", "in_force": "1995-05-16", "status": "in_force"},
    {"id": "b", "title": {"en": "First metro paper", "ru": "Метро, первое", "zh": "地铁首期"}, "parties": ["moscow", "beijing"],
     "signed": "2015-05-14", "term": "P5Y", "status": "superseded"},
    {"id": "c", "title": {"en": "Metro, renewed", "ru": "Метро, продлено", "zh": "地铁续签"}, "parties": ["moscow", "beijing"],
     "signed": "2020-12-08", "in_force": "2020-12-08", "term": "P5Y", "status": "in_force", "supersedes": "b"},
    {"id": "d", "title": {"en": "Next programme", "ru": "Новая программа", "zh": "下一计划"}, "parties": ["moscow", "beijing"],
     "signed": "2024-06-17", "in_force": "2024", "expires": "2026", "status": "in_force", "source": "intent"},
    {"id": "e", "title": {"en": "Forum protocol", "ru": "Протокол форума", "zh": "论坛议定书"}, "parties": ["moscow", "beijing"],
     "signed": "2022-03-01", "term": "P2Y", "status": "planned"}
    """

  private func app(
    _ agreements: String = papers, in language: Language = .english, asOf: Day = Fixture.day
  ) throws -> AppState<Write> {
    let intent = #"{"id": "intent", "title": "Letter of intent", "published": "2020-01-20"}"#
    let files = Fixture.files(with: [
      "agreements.json": "{\"items\": [\(agreements)]}", "sources/intent.json": intent,
    ])
    let context = try Context.fixture(files, language: language, asOf: asOf)
    return AppState(context, root: AgreementsScreen())
  }

  @Test(arguments: Language.allCases)
  func drawsTheTimeline(in language: Language) throws {
    let app = try app(in: language)
    try expectGolden(app.render(80, 24), named: "agreements.\(language.rawValue)")
    guard language == .english else { return }
    try expectGolden(app.render(120, 40), named: "agreements.120x40.en")
  }

  @Test func longNamesGoOnBeforeTheirBars() throws {
    let papers = [1995, 2020].map { year in
      """
      {"id": "y\(year)", "title": {"en": "Agreement on cooperation and partnership of the Moscow and Beijing metros, year \(year)"},
       "parties": ["moscow", "beijing"], "signed": "\(year)-05-14", "status": "in_force"}
      """
    }
    let rows = try app(papers.joined(separator: ",")).render(80, 24).text.split(separator: "\n")
    for (year, rest) in [
      (1995, "  of the Moscow and… ▆"), (2020, "  of the Moscow and Beijing metros, year 2020 "),
    ] {
      let row = try #require(rows.firstIndex { $0.contains("signed 14 May \(year)") })
      #expect(rows[row].contains("Agreement on cooperation and partnership  "))
      #expect(rows[row + 1].contains(rest))
    }
  }

  @Test(arguments: Language.allCases)
  func everyBundledNameIsReadWhole(language: Language) throws {
    let context = try AppState.bundled(in: language).context
    var app = AppState<Write>(context, root: AgreementsScreen())
    let papers = context.snapshot.agreements.compactMap { $0.title?.text(in: language.rawValue) }
    #expect(papers.count == context.snapshot.agreements.count)
    for _ in papers {
      app.press(.enter)
      let title = try #require(app.path.last)
      let page = app.render(80, 24).text.split(separator: "\n").map { row in
        row.drop { "│▌ ".contains($0) }.prefix { !"›│█".contains($0) }
      }
      let words = page.joined().filter { $0 != " " }
      #expect(words.contains(title.filter { $0 != " " }), "\(title)")
      app.press(.escape, .down)
    }
  }

  @Test(arguments: [(80, 10), (120, 15)])
  func yearsStandEvenlyAndTheDayShownUnderItsLine(columns: Int, apart: Int) throws {
    let rows = try app().render(columns, 24).text.split(separator: "\n").map(Array.init)
    let years = rows[2].indices.filter { $0 > 0 && rows[2][$0 - 1] == " " && rows[2][$0].isNumber }
    #expect(zip(years, years.dropFirst()).allSatisfy { $1 - $0 == apart } && years.count == 7)
    let date = Array("15 Nov 2021")
    let foot = try #require(rows.lastIndex { String($0).contains("15 Nov 2021") })
    let start = try #require(
      rows[foot].indices.first { rows[foot][$0...].starts(with: date) })
    #expect(rows[foot - 1][start + date.count / 2] == "│")
  }

  @Test func saysThatThereAreNone() throws {
    #expect(try app("").render(80, 24).text.contains("No agreements on file."))
  }

  @Test func followsTheDayThatIsShown() throws {
    let early = try #require(Day(year: 2020, month: 6, day: 1))
    let text = try app(asOf: early).render(80, 24).text
    #expect(text.contains("to be signed"))
    #expect(!text.contains("Metro, renewed"))
    let late = try #require(Day(year: 2026, month: 9, day: 1))
    #expect(try app(asOf: late).render(80, 24).text.contains("! expires in 121 d"))
  }

  /// A source told of it before it was signed: that it comes is known, but not from when to when.
  @Test(arguments: Language.allCases)
  func theTermOfAPaperIsToldOnceItIsSigned(language: Language) throws {
    let end = language.phrases.short(try #require(Day(year: 2026, month: 12, day: 31)))
    let signing = try #require(Day(year: 2024, month: 6, day: 17))
    let name = RecordName(kind: Agreement.kind, id: "d")
    for (day, isTold) in [(signing + -1, false), (signing, true)] {
      let app = try app(in: language, asOf: day)
      #expect(app.render(80, 24).text.contains(end) == isTold)
      let page = AppState<Write>(app.context, root: RecordScreen(name))
      #expect(page.render(80, 24).text.contains(end) == isTold)
    }
  }

  @Test func listsAPaperWithoutDatesAndNamesNone() throws {
    var app = try app(#"{"id": "x", "title": "Undated", "parties": ["moscow", "beijing"]}"#)
    let text = app.render(80, 24).text
    #expect(text.contains("Undated"))
    #expect(!text.contains("░░"))
    app.press(.enter)
    #expect(app.path.last == "Undated")
  }

  @Test func namesThePaperBeforeAndKeepsTheSelection() throws {
    var app = try app()
    app.press(.down, .down)
    #expect(app.render(120, 40).text.contains("follows First metro paper"))
    app.press("L", "[", .enter)
    #expect(app.path.last == "Метро, продлено")
  }

  @Test(arguments: [(1, 1), (12, 3), (40, 12), (59, 20), (99, 8), (200, 50), (400, 120)])
  func drawsAtAnySize(columns: Int, rows: Int) throws {
    for language in Language.allCases {
      let app = try app(in: language)
      #expect(app.render(columns, rows).size == Size(width: columns, height: rows))
    }
  }
}

import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A milestone tells what became of it, and each of its panes can be read to the end.
struct MilestoneScreenTests {
  private func app(
    _ id: Identifier<Milestone>, language: Language = .english
  ) throws -> AppState<Write> {
    AppState(try .fixture(language: language), root: MilestoneScreen(id))
  }

  private func metMilestone() throws -> Milestone {
    let context = try Context.fixture()
    return try #require(context.snapshot.milestones.first { $0.dateMet != nil })
  }

  @Test(arguments: Language.allCases)
  func tellsOnceThatItWasMetAndWhen(language: Language) throws {
    let milestone = try metMilestone()
    let app = try app(milestone.id, language: language)
    let phrases = app.context.phrases
    let rows = app.render(100, 30).text.split(separator: "\n")
    let status = try #require(rows.first { $0.contains(Term(phrases.areaWords.status).opening) })
    let met = phrases.term(MilestoneMark.met)
    #expect(status.contains("● \(met.short) \(phrases.short(try #require(milestone.dateMet)))"))
    #expect(status.ranges(of: met.short).count == 1)
    #expect(!rows.contains { $0.contains("│ \(Term(phrases.areaWords.expected).opening) ") })
  }

  @Test(arguments: Language.allCases)
  func itsHistoryTellsWhenItWasMetInPart(language: Language) throws {
    let metro = try #require(Fixture.files["areas/metro.json"])
    let files = Fixture.files(with: [
      "areas/metro.json": metro.replacing(
        #""date_met": "2021-05-27", "status": "met""#,
        with: #""date_met": "2021-05-27", "status": "partially_met""#)
    ])
    var app = AppState<Write>(
      try .fixture(files, language: language), root: MilestoneScreen("experts"))
    app.press("2", "z")
    let phrases = app.context.phrases
    let day = phrases.short(
      try #require(Day(year: 2021, month: 5, day: 27)), relativeTo: app.context.asOf)
    let text = app.render(100, 30).text
    #expect(
      text.split(separator: "\n").contains {
        $0.contains(day) && $0.contains("● \(phrases.term(MilestoneMark.partiallyMet).full)")
      }, "\(text)")
  }

  @Test func nothingHoldsUpWhatWasMet() throws {
    let id = try metMilestone().id
    var app = try app(id)
    app.press("c")
    #expect(app.path.count == 1)
    #expect(app.render().text.contains(app.context.phrases.messages.noCause))
  }

  @Test func everyPaneIsReachedByItsDigitAndByTab() throws {
    var app = try app("exchange-plan")
    for (key, title) in [("2", "2 History"), ("3", "3 Evidence"), ("1", "1 Signalling")] {
      app.press(.character(Character(key)))
      #expect(app.render(80, 24).text.contains("╒ \(title)"))
    }
    app.press(.tab)
    #expect(app.render(80, 24).text.contains("╒ 2 History"))
    app.press("z")
    let zoomed = app.render(80, 24).text
    #expect(zoomed.contains("╒ 2 History") && !zoomed.contains("Evidence"))
  }

  @Test func whatItNeedsAndWhatNeedsItOpens() throws {
    let context = try Context.fixture()
    let plan = try #require(context.snapshot.milestones["exchange-plan"])
    let need = try #require(plan.dependencies.first)
    var app = try app("exchange-plan")
    for _ in 0..<20 where app.path.count == 1 {
      app.press(.enter)
      app.press(.down)
      if app.path.last?.contains("desk") == true { app.press(.escape, .down) }
    }
    #expect(app.path.last == context.title(of: need, in: context.snapshot.milestones))
  }

  /// The last line of the history comes into view, and no word of it is cut.
  @Test(arguments: Language.allCases)
  func theHistoryScrollsAndIsWhole(language: Language) throws {
    var app = try app("exchange-plan", language: language)
    app.press("2")
    var seen = app.render(80, 24).text
    for _ in 0..<40 {
      app.press(.down)
      seen += app.render(80, 24).text
    }
    let history = seen.split(separator: "\n").compactMap { row in
      row.hasPrefix("│") ? row.prefix(48) : nil
    }
    #expect(history.allSatisfy { !$0.contains("…") })
    #expect(
      history.contains { $0.contains(app.context.phrases.areaWords.dateNeverMoved.prefix(9)) })
  }

  @Test func aRequestStandsOnTheDayThatItWasAskedAsItWasThen() throws {
    let rows = try app("exchange-plan").render(120, 40).text.split(separator: "\n")
    let asked = try #require(rows.first { $0.contains("25 Oct") && $0.contains("asked") })
    #expect(asked.contains("Moscow asked: ") && !asked.contains("late"))
  }

  @Test func whomItWaitsForStandsBeforeTheHistory() throws {
    let rows = try app("exchange-plan").render(120, 40).text.split(separator: "\n")
    let waits = try #require(rows.firstIndex { $0.contains("waiting on Beijing since 25 Oct") })
    let newest = try #require(rows.firstIndex { $0.contains("│ 9 Nov ") })
    #expect(waits < newest)
  }

  @Test func noReportAfterItWasMetIsOfItsHistory() throws {
    let open = try app("exchange-plan").render(120, 40).text
    #expect(open.contains("We wait for the scope"))
    var met = try app(metMilestone().id)
    met.press("2", "z")
    let text = met.render(120, 40).text
    #expect(text.contains("● met") && !text.contains("We wait for the scope"))
  }

  /// The same data on the same day, which has become the data's own.
  @Test func aForecastIsAsStoredOnAnotherDayAlone() throws {
    var app = AppState<Write>(try .fixture(isPinned: false), root: MilestoneScreen("trial"))
    app.press("]")
    let note = ", \(app.context.phrases.asStored)"
    #expect(app.render(120, 40).text.contains(note))
    app.note(today: app.context.asOf)
    #expect(!app.render(120, 40).text.contains(note))
  }
}

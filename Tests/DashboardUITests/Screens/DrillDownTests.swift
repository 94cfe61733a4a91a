import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// From an area down to the source that a milestone rests on.
struct DrillDownTests {
  @Test(arguments: Language.allCases)
  func drawsAnArea(in language: Language) throws {
    try expectGoldens(of: "area", in: language) { $0.press(.enter) }
  }

  @Test(arguments: Language.allCases)
  func drawsTheWorkstreamsOfAnArea(in language: Language) throws {
    try expectGoldens(of: "area-workstreams", in: language) { $0.press(.enter, .tab) }
  }

  @Test(arguments: Language.allCases)
  func drawsTheTimelineOfAnArea(in language: Language) throws {
    try expectGoldens(of: "area-timeline", in: language) {
      $0.press(.enter, .character("3"), .down, .down)
    }
  }

  @Test func aTimelineThatIsCutSaysHowManyMilestonesFollow() throws {
    var app = AppState<Write>(try .fixture(), root: AreaScreen("metro"))
    app.press("3")
    #expect(!app.render(120, 40).text.contains("more ↓"))
    #expect(app.render(80, 14).text.contains("more ↓"))
    app.press("G")
    #expect(!app.render(80, 14).text.contains("more ↓"))
  }

  /// Days of delay that found no whole place would be another number.
  @Test func theDaysOfADelayAreToldWholeOrNotAtAll() throws {
    for columns in 60...140 {
      for (year, month) in [(2021, 12), (2023, 9), (2023, 12)] {
        let day = try #require(Day(year: year, month: month, day: 20))
        var app = AppState<Write>(try .fixture(asOf: day), root: AreaScreen("metro"))
        app.press("3")
        let late = try #require(
          app.context.assessment.area("metro")?.milestones.filter { $0.overdueDays != nil })
        let days = Set(late.compactMap(\.overdueDays))
        #expect(!days.isEmpty)
        let told = app.render(columns, 40).text.matches(of: /■ (\d*)(.?)/).filter { !$0.1.isEmpty }
        #expect(told.allSatisfy { Int($0.1).map(days.contains) ?? false }, "\(columns) \(day)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func drawsAYearOfTheTimeline(in language: Language) throws {
    try expectGoldens(of: "area-timeline-year", in: language) {
      $0.press(.enter, "3", .down, .down, "z")
    }
  }

  @Test(arguments: Language.allCases)
  func drawsTheRisksOfAnArea(in language: Language) throws {
    try expectGoldens(of: "area-risks", in: language) { $0.press(.enter, .character("4")) }
  }

  @Test(arguments: Language.allCases)
  func drawsTheRiskMatrixAlone(in language: Language) throws {
    try expectGoldens(of: "risk-matrix", in: language) { $0.press(.enter, "4", "z", .down) }
  }

  @Test func aMatrixWithoutRoomIsToldAndShownByItsKey() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.enter, "4")
    let more = app.context.phrases.morePanes(1)
    #expect(app.render(80, 24).text.contains(more) && !app.render(120, 40).text.contains(more))
    app.press("z")
    #expect(app.render(80, 24).text.contains(app.context.phrases.headings.impact.full))
    app.press("z")
    #expect(app.render(80, 24).text.contains(more))
  }

  @Test(arguments: Language.allCases, [58, 70, 78, 98, 120, 200])
  func theLegendOfTheTimelineNamesEachSign(language: Language, columns: Int) throws {
    var app = AppState<Write>(
      try .fixture(language: language), root: AreaScreen("metro"))
    app.press("3")
    let lines = app.render(columns, 40).text.split(separator: "\n").suffix(9).joined()
    let phrases = app.context.phrases
    let names = [
      phrases.dataWords.promisedSign, phrases.areaWords.plannedSpan, phrases.areaWords.slipSpan,
      phrases.dataWords.expectedSign, phrases.dataWords.metSign, phrases.areaWords.today,
    ]
    #expect(names.allSatisfy { lines.contains(" \($0) ") }, "\(lines)")
  }

  @Test(arguments: Language.allCases)
  func drawsAWorkstream(in language: Language) throws {
    try expectGoldens(of: "workstream", in: language) {
      $0.press(.enter, .tab, .down, .enter, .down)
    }
  }

  @Test(arguments: Language.allCases)
  func drawsAMilestone(in language: Language) throws {
    try expectGoldens(of: "milestone", in: language) {
      $0.press(.enter, .tab, .down, .enter, .down, .enter)
    }
  }

  @Test(arguments: Language.allCases)
  func drawsASource(in language: Language) throws {
    try expectGoldens(of: "source", in: language) { $0.press(.enter, .tab, .enter, .enter, "o") }
  }

  @Test(arguments: Language.allCases)
  func drawsARecordWithoutAScreenOfItsOwn(in language: Language) throws {
    try expectGoldens(of: "risk", in: language) { $0.press(.enter, .character("4"), .enter) }
  }

  @Test(arguments: Language.allCases)
  func drawsTheReasonsOfARating(in language: Language) throws {
    try expectGoldens(of: "evidence", in: language) { $0.press(.enter, .character("w")) }
  }

  @Test(arguments: Language.allCases)
  func drawsTheHelpOfAWorkstream(in language: Language) throws {
    try expectGoldens(of: "help", in: language) {
      $0.press(.enter, .tab, .enter, .character("?"))
    }
  }

  @Test func theBreadcrumbNamesEveryScreenOnTheWay() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    app.press(.enter, .tab, .down, .enter, .down, .enter)
    #expect(
      app.path == [
        "Moscow–Beijing cooperation programme 2021–2023", "Metro",
        "Signalling and new technology", "Signalling exchange plan",
      ])
  }
}

import DashboardUI
import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A line narrows the list under the keys.
struct FilterTests {
  /// The requests and milestones due in the fixture's metro area.
  private func area(
    _ language: Language = .english, then keys: Key...
  ) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(language: language), root: AreaListScreen())
    app.press(.enter)
    for key in keys { app.press(key) }
    return app
  }

  @Test(arguments: Language.allCases)
  func drawsTheLineWithItsCompletion(in language: Language) throws {
    try expectGoldens(of: "filter", in: language) { app in
      app.press(.enter, .tab, .tab, "/")
      app.type("сигнал sta")
    }
  }

  @Test(arguments: Language.allCases)
  func drawsTheFilterInForce(in language: Language) throws {
    try expectGoldens(of: "filter-kept", in: language) { app in
      app.press(.enter, .tab, .tab, "/")
      app.type("late:yes")
      app.press(.enter)
    }
  }

  @Test func theFrameOfATableCountsWhatMatches() throws {
    var app = AppState<Write>(try .fixture(), root: RequestsScreen())
    let total = app.context.snapshot.requests.count
    app.press("/")
    app.type("status:overdue")
    let frame = app.render(120, 40).text.split(separator: "\n").first { $0.contains("╒") }
    #expect(try #require(frame).contains(" of \(total) ═╕"))
  }

  /// Courts and medians are those of the rows that the frame counts.
  @Test(arguments: Language.allCases)
  func sumsOfRequestsAreThoseOfTheRows(language: Language) throws {
    let bundled = try AppState.bundled(in: language).context
    var app = AppState<Write>(bundled, root: RequestsScreen())
    let beijing: Identifier<Party> = "beijing"
    let others = bundled.assessment.requests.filter { $0.request.to != beijing }
    let answered = others.filter { !$0.isOpen }.map(\.days).sorted()
    let middle = [answered[(answered.count - 1) / 2], answered[answered.count / 2]]
    let median = language.phrases.median(
      days: language.phrases.days((middle[0] + middle[1] + 1) / 2), mark: "≈")
    let name = try #require(bundled.snapshot.parties[beijing]?.title?.text(in: language.rawValue))
    let court = language.phrases.court(
      Owing(party: name, count: 3, oldestDays: 21), overdue: 1)
    #expect(app.render(120, 40).text.contains(court))
    app.press("/")
    app.type("to:moscow")
    let text = app.render(120, 40).text
    #expect(!text.contains(court))
    #expect(text.contains(median))
    #expect(!text.contains("\(name) ≈"))
  }

  /// The figures that `w` explains are those on the screen, and say which filter left them.
  @Test(arguments: Language.allCases)
  func whyExplainsTheSumsOfTheRows(language: Language) throws {
    let bundled = try AppState.bundled(in: language).context
    var app = AppState<Write>(bundled, root: RequestsScreen())
    app.size = Size(width: 100, height: 60)
    app.press("/")
    app.type("area:metro to:beijing")
    app.press(.enter, "w")
    let own = bundled.assessment.requests.filter {
      $0.request.area == "metro" && $0.request.to == "beijing"
    }
    let all = bundled.assessment.requests.filter { $0.request.to == "beijing" }
    let (answered, open) = (own.filter { !$0.isOpen }, own.filter(\.isOpen))
    #expect(own.count < all.count && !answered.isEmpty && !open.isEmpty)
    let text = app.render().text
    let words = language.phrases.whyWords
    func row(_ label: String, _ value: String) -> Bool {
      text.split(separator: "\n").contains { line in
        guard let start = line.range(of: label) else { return false }
        return line[start.upperBound...].drop { $0 == " " }.hasPrefix(value)
      }
    }
    #expect(row(words.filter, "area:metro to:beijing "))
    #expect(row(words.waits, "\(open.count) "))
    #expect(row(language.phrases.term(RequestMark.answered).full, "\(answered.count) "))
    for standing in answered {
      let title = try #require(standing.request.title?.text(in: language.rawValue)).prefix(10)
      #expect(row(language.phrases.days(standing.days), String(title)))
    }
    let median = try #require(AnswerTimes(among: own).medianDaysByParty["beijing"])
    #expect(row(words.result, "≈ \(language.phrases.days(median))"))
  }

  @Test func whyExplainsThePracticesOfTheRows() throws {
    var app = AppState<Write>(try AppState.bundled().context, root: PracticesScreen())
    app.size = Size(width: 100, height: 40)
    app.press("/")
    app.type("stage:offered")
    app.press(.enter, "w")
    #expect(app.render().text.contains("0 ÷ 2 = 0.0 %"))
  }

  @Test func practicesAdoptedAreThoseOfTheRows() throws {
    var app = AppState<Write>(try AppState.bundled().context, root: PracticesScreen())
    app.press("/")
    app.type("stage:offered")
    let text = app.render(80, 24).text
    #expect(text.contains("Moscow → Beijing 2  0 of 2 adopted"))
    #expect(!text.contains("median"))
  }

  @Test(arguments: Language.allCases)
  func drawsWhatCannotBeAsked(in language: Language) throws {
    var app = try area(language, then: .tab, .tab, "/")
    app.type("statsu:late")
    try expectGolden(app.render(80, 24), named: "filter-unknown.\(language.rawValue)")
  }

  /// The key bar says what the keys do while a line is typed, not what they do in the list.
  @Test func theKeysOfTheLineAreNamedWhileItIsTyped() throws {
    for root: any Screen in [RequestsScreen(), OverviewScreen(), DataScreen(), ChangesScreen()] {
      var app = AppState<Write>(try .fixture(), root: root)
      app.press("/")
      let bar = app.render(120, 40).text.split(separator: "\n").last ?? ""
      #expect(bar.contains("Enter keep"), "\(bar)")
      #expect(bar.contains("Esc show all"), "\(bar)")
      #expect(bar.contains("F1 help"), "\(bar)")
      #expect(!bar.contains("open") && !bar.contains("why"), "\(bar)")
    }
  }

  @Test func theFirstEscapeShowsAllTheNextOneGoesBack() throws {
    var app = try area(then: .tab, .tab, "/")
    app.type("zzz")
    app.press(.enter)
    #expect(app.render(80, 24).text.contains("nothing matches; Esc clears the filter"))
    app.press(.escape)
    #expect(!app.render(80, 24).text.contains("zzz"))
    #expect(app.path.last == "Metro")
    app.press(.escape)
    #expect(app.path.count == 1)
  }

  @Test func staysThroughHistoryReloadTimeTravelAndLanguage() throws {
    var app = try area(then: .tab, .tab, "/")
    app.type("late:yes")
    app.press(.enter, .enter)
    #expect(app.path.last == "Signalling exchange plan")
    app.press("-")
    app.snapshot = try Fixture.snapshot()
    app.press("L", "[", "]")
    let text = app.render(80, 24).text
    #expect(text.contains("/ late:yes"))
    app.press(.enter)
    #expect(app.path.last == "План обмена по сигнализации")
  }

  @Test func tabTakesTheCompletion() throws {
    var app = try area(then: .tab, .tab, "/")
    app.type("sta")
    app.press(.tab, .tab)
    #expect(app.render(80, 24).text.contains("/ status:scheduled▏"))
  }

  @Test func eachTabHasAFilterOfItsOwn() throws {
    var app = try area(then: .tab, .tab, "/")
    app.type("late:yes")
    app.press(.enter, .tab)
    #expect(!app.render(80, 24).text.contains("late:yes"))
    app.press(.backTab)
    #expect(app.render(80, 24).text.contains("late:yes"))
  }

  @Test func narrowsATableInAnyOrderOfItsRows() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    try app.open(named: "areas")
    app.press("/")
    app.type("rating:red")
    for key in [Key.enter, "s", "s", "S"] {
      app.press(key)
      let text = app.render(80, 24).text
      #expect(text.contains("/ rating:red"))
      #expect(text.contains("1 of 3"))
      #expect(text.contains("Metro") && !text.contains("Tourism"))
    }
    app.press(.escape)
    #expect(app.render(80, 24).text.contains("Tourism"))
    #expect(app.path.last == "Cooperation areas")
  }

  @Test func aFilterThatLeavesNothingOfATableSaysSo() throws {
    var app = AppState<Write>(try .fixture(), root: AreaListScreen())
    try app.open(named: "requests")
    app.press("/")
    app.type("zzz")
    #expect(app.render(80, 24).text.contains("nothing matches; Esc clears the filter"))
  }

  @Test func nextAndPreviousGoRoundTheMatches() throws {
    var app = try area(then: .tab, .tab)
    app.press("n")
    #expect(app.render(80, 24).text.contains("no more matches"))
    app.press("/")
    app.type("signal")
    app.press(.enter)
    let first = app.render(80, 24)
    app.press("n")
    #expect(app.render(80, 24) != first)
    app.press("N")
    #expect(app.render(80, 24) == first)
    app.press("N", "n")
    #expect(app.render(80, 24) == first)
  }

  @Test func lettersOfARussianKeyboardAndPastedLinesAreText() throws {
    var app = try area(then: .tab, .tab, "／")
    app.type("йцу")
    app.press(.paste("one\ntwo"))
    #expect(app.render(80, 24).text.contains("/ йцуone two▏"))
  }

  @Test(arguments: ["\u{301}", "e\u{301}", "👨‍👩‍👧", "地", "\""])
  func tenThousandCharactersAreTaken(piece: String) throws {
    var app = try area(then: .tab, .tab, "/")
    app.press(.paste(String(repeating: piece, count: 10_000)))
    for size in [Size(width: 40, height: 12), Size(width: 80, height: 24)] {
      app.size = size
      #expect(app.render().size == size)
    }
    app.press(.enter, .down, "n", .escape)
    #expect(app.path.last == "Metro")
  }

  /// What is typed leaves the rest of the row to what is wrong with it.
  @Test(arguments: Language.allCases)
  func aFaultIsToldWholeInEightyColumns(language: Language) throws {
    let phrases = language.phrases
    let faults = [
      ("статсу:open", phrases.noField("статсу", nearest: "статус")),
      ("статус:красный", phrases.noValue("красный", example: "статус:на_рассмотрении")),
    ]
    for (line, words) in faults {
      var app = AppState<Write>(try .fixture(language: language), root: RequestsScreen())
      app.press("/")
      app.type(line)
      #expect(app.render(80, 24).text.contains(words), "\(app.render(80, 24).text)")
    }
  }

  /// The frame counts what the list under it shows.
  @Test(arguments: ["trade", "events"], Language.allCases)
  func theFrameCountsNothingWhereNothingMatches(screen: String, language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    try app.open(named: screen)
    app.press("/")
    app.type("xyzzy")
    app.press(.enter)
    let none = app.context.phrases.shown(0, of: 7)
    let start = none.prefix { $0 != "7" }
    let frame = app.render(120, 40).text.split(separator: "\n").first { $0.contains("╒") }
    #expect(frame?.contains(start) == true, "\(frame ?? "")")
  }
}

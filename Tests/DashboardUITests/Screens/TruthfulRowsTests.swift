import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Rows of the bundled programme that say no more than is known.
struct TruthfulRowsTests {
  private static func text(
    of kind: String, _ id: String, in language: Language = .english, after keys: [Key] = []
  ) throws -> String {
    var app = try AppState<Write>.bundled(in: language)
    _ = app.open(RecordName(kind: kind, id: id))
    for key in keys { app.press(key) }
    return app.render(140, 45).text
  }

  private static func row(with words: String, in text: String) throws -> Substring {
    try #require(text.split(separator: "\n").first { $0.contains(words) })
  }

  @Test func theSignOfAnExpectedDateStandsBesideThatDate() throws {
    let due = try #require(
      try Self.text(of: Area.kind, "metro").split(separator: "\n").first { $0.contains("◆") })
    #expect(due.contains("13 Jan 2023"))
    #expect(!due.contains("14 Dec 2022"))
  }

  @Test(arguments: Language.allCases, [80, 120, 200])
  func aRequestOfNoAreaNamesNone(in language: Language, columns: Int) throws {
    let request = """
      {"id": "data", "title": "Data", "from": "moscow", "to": "beijing", "opened": "2021-09-01",
       "due": "2021-09-20"}
      """
    let files = Fixture.files(with: ["requests/data.json": request])
    var app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    app.size = Size(width: columns, height: 40)
    app.press(.character("4"))
    app.press("g")
    let none = language.phrases.none
    let lines = app.render().text.split(separator: "\n").map(String.init) + app.linearPage.lines
    let told = lines.filter { $0.contains("Data") }
    #expect(told.count > 1)
    for line in told {
      for sign in [" ·", " ", ","] { #expect(!line.contains(" \(none)\(sign)"), "\(line)") }
    }
  }

  @Test func theTimelineMarksWhatIsMadeUp() throws {
    let text = try Self.text(of: Area.kind, "metro", after: [.character("3")])
    let row = try Self.row(with: "Closing seminar", in: text)
    #expect(row.contains("◇"))
  }

  @Test(
    arguments: zip(
      Language.allCases, ["◆ new date", "◆ новый срок", "◆ 预计有变"]))
  func movedIsADateThatWasMoved(in language: Language, words: String) throws {
    let text = try Self.text(
      of: Workstream.kind, "metro-technology", in: language)
    #expect(!text.contains("◆ moved"))
    #expect(text.contains(words))
  }

  /// Groups that say it are gone where a column gives the order.
  @Test(arguments: Language.allCases)
  func aSortedListSaysWhoIsAskedAndWhichWayPracticesGo(language: Language) throws {
    let context = try AppState<Write>.bundled(in: language).context
    let headings = context.phrases.headings
    for (screen, heading, words) in [
      (
        RequestsScreen() as any Screen, headings.to.short,
        context.snapshot.parties.map { context.shortName(of: $0) }
      ),
      (
        PracticesScreen(), headings.fromTo.short,
        [["M→B", "B→M"], ["М→П", "П→М"], ["莫→京", "京→莫"]][
          language == .english ? 0 : language == .russian ? 1 : 2]
      ),
    ] {
      var app = AppState<Write>(context, root: screen)
      let head = app.render(80, 24).text.split(separator: "\n").prefix(6).joined()
      app.press("s")
      let text = app.render(80, 24).text
      let sorted = text.split(separator: "\n").prefix(6).joined()
      #expect(sorted.contains(" \(heading) ") && !head.contains(" \(heading) "))
      for word in words { #expect(text.contains(" \(word) "), "\(word)\n\(text)") }
    }
  }

  @Test func expertsStandInTheOrderOfTheNamesOfTheirSectors() throws {
    for (language, first, second) in [
      (Language.english, "Education ", "Metro "), (.russian, "Метрополитен ", "Образование "),
    ] {
      let context = try AppState<Write>.bundled(in: language).context
      let text = AppState<Write>(context, root: ExpertsScreen()).render(80, 60).text
      let places = try [first, second].map { try #require(text.firstRange(of: $0)).lowerBound }
      #expect(places[0] < places[1])
    }
  }

  /// The area's name is cut before the city's.
  @Test(arguments: [
    (Language.english, "· Beijing green"), (.russian, "· Пекин: зелёный"),
    (.chinese, "· 北京绿灯 据实黄灯"),
  ])
  func whoDiffersIsToldAtEightyColumns(language: Language, words: String) throws {
    var app = AppState<Write>(
      try AppState<Write>.bundled(in: language).context, root: OverviewScreen())
    app.press("4")
    let views = (0..<app.context.assessment.attention.count).map { _ in
      defer { app.press("j") }
      return app.render(80, 24).text
    }
    #expect(views.contains { $0.contains(words) })
  }

  @Test func anActionSaysWhoAnswersForItAndWhetherItIsDone() throws {
    let context = try AppState<Write>.bundled().context
    let snapshot = context.snapshot
    let decision = try #require(
      snapshot.decisions.first { $0.actions.contains { $0.owner != nil && $0.due != nil } })
    let owner = try #require(decision.actions.first { $0.owner != nil && $0.due != nil }?.owner)
    let text = try Self.text(of: Decision.kind, decision.common.id)
    let name = try #require(context.name(of: owner))
    #expect(text.contains(" · \(name) · due "))
    #expect(text.contains(" · open") || text.contains(" · done"))
  }

  @Test func anAreaThatTurnedTwiceIsDatedByItsLastStep() throws {
    let assessment = try AppState<Write>.bundled().context.assessment
    func day(since text: String) throws -> [Day?] {
      let first = try #require(PartialDate(text)).earliest
      return assessment.changes(since: first).all
        .filter { $0.kind == .rating && $0.area == "olympics-transport" && $0.party == "moscow" }
        .map(\.day)
    }
    for since in ["2021-09-01", "2021-11-12"] {
      #expect(try day(since: since) == [PartialDate("2021-11-12")?.earliest])
    }
  }
}

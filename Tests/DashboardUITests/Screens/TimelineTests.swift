import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The timeline of an area: its scale, its names and what leans on the other city.
struct TimelineTests {
  private func drawn(
    _ context: Context, columns: Int = 120, rows: Int = 40
  ) -> [String] {
    var app = AppState<Write>(context, root: AreaScreen("metro"))
    app.press("3")
    return app.render(columns, rows).plainText.split(separator: "\n").map(String.init)
  }

  private func requests(_ count: Int, answered: Int = 0) -> [String: String] {
    let items = (1...count).map { number in
      let answer = number <= answered ? #", "answered": "2021-11-08", "answer": "Here""# : ""
      return """
        {"id": "r\(number)", "title": "Paper \(number)", "area": "metro", "from": "moscow",
         "to": "beijing", "workstream": "metro-technology", "opened": "2021-10-25"\(answer)}
        """
    }
    return ["requests.json": "{\"items\": [\(items.joined(separator: ","))]}"]
  }

  @Test(arguments: zip(Language.allCases, ["Q1", "II", "一季"]))
  func namesTheQuartersInEachLanguage(language: Language, tick: String) throws {
    let rows = try drawn(.fixture(language: language))
    #expect(rows.contains { $0.ranges(of: tick).count > 2 })
  }

  /// A bar begins where what it needs was due as of the day, whatever became of that later.
  @Test func aLaterMoveOfWhatIsNeededChangesNothing() throws {
    let metro = try #require(Fixture.files["areas/metro.json"])
    let moved = metro.replacing(
      #""exchange-plan", "due": "2021-10-05""#,
      with: #"""
        "exchange-plan", "due": "2022-06-30", "history": [{"date": "2021-12-01", "due": "2021-10-05"}]
        """#)
    #expect(moved != metro)
    let later = try drawn(.fixture(Fixture.files(with: ["areas/metro.json": moved])))
    #expect(try drawn(.fixture()) == later)
  }

  @Test func usesTheColumnsOfAWideTerminal() throws {
    let wide = try drawn(.fixture(), columns: 200, rows: 50)
    let scale = try #require(wide.first { $0.contains("2022") && $0.contains("2023") })
    let (first, last) = (scale.firstRange(of: "2021"), scale.firstRange(of: "2023"))
    let columns = scale.distance(
      from: try #require(first).lowerBound, to: try #require(last).lowerBound)
    #expect(columns > 48)
  }

  /// The area has a request besides these, and a milestone that needs a late one.
  @Test(arguments: zip(Language.allCases, ["2 more", "ещё 2", "另有2项"]))
  func saysHowManyMoreLeanOnTheOtherCity(language: Language, more: String) throws {
    let four = try drawn(.fixture(Fixture.files(with: requests(2)), language: language), rows: 60)
    #expect((1...2).allSatisfy { number in four.contains { $0.contains("Paper \(number)") } })
    let five = try drawn(.fixture(Fixture.files(with: requests(3)), language: language), rows: 60)
    #expect(five.contains { $0.contains(more) })
  }

  @Test func namesTheMilestoneThatAnOpenRequestHoldsUp() throws {
    let rows = try drawn(.fixture(Fixture.files(with: requests(2, answered: 1))))
    let open = try #require(rows.first { $0.contains("Paper 2") })
    #expect(open.contains("Signalling exchange plan  needs from Beijing"))
    let answered = try #require(rows.first { $0.contains("Paper 1") })
    #expect(answered.contains("  Beijing: Paper 1") && answered.contains("answered 8 Nov"))
    #expect(!answered.contains("Signalling exchange plan") && !answered.contains("asked"))
  }

  @Test func namesTheOpenMilestonesThatNeedALateOne() throws {
    func row(on day: Day) throws -> String? {
      try drawn(.fixture(asOf: day)).first { $0.contains("needs: Signalling exchange plan") }
    }
    let late = try #require(try row(on: Fixture.day))
    #expect(late.contains("Signalling trial, shared results") && late.contains("■ late 41 d"))
    #expect(try row(on: Fixture.day + -41) == nil)
  }

  @Test func writesOneColonInEachLanguage() throws {
    for (language, words) in zip(Language.allCases, ["needs from", "отвечает", "待"]) {
      let rows = try drawn(.fixture(Fixture.files(with: requests(1)), language: language))
      let row = try #require(rows.first { $0.contains("Paper 1") })
      #expect(row.contains(words) && row.filter { ":：".contains($0) }.count == 1, "\(row)")
    }
  }

  /// A closer scale stands around the selected milestone, the first of which was promised for 2020, the last for 2023.
  @Test(arguments: Language.allCases, [12, 24])
  func saysOnWhichSideTodayLies(language: Language, rows: Int) throws {
    let today = language.phrases.areaWords.today
    let bundled = try AppState.bundled(in: language).context
    var app = AppState<Write>(bundled, root: AreaScreen("metro"))
    app.press("3", "z")
    func text() -> String { app.render(80, rows).plainText }
    #expect(text().contains("\(today) ›"))
    #expect(!text().contains("‹ \(today)"))
    app.press("G")
    #expect(text().contains("‹ \(today)"))
    app.press("z", "z")
    #expect(!text().contains("‹ \(today)") && !text().contains("\(today) ›"))
  }

  @Test func tellsARateOnlyWhereSomethingWasDue() throws {
    let early = try drawn(.fixture(asOf: #require(Day(year: 2020, month: 12, day: 8))))
    #expect(!early.contains { $0.contains("on-time rate") })
    #expect(early.contains { $0.contains("promised dates changed") })
    #expect(try drawn(.fixture()).contains { $0.contains("on-time rate") })
  }
}

import DashboardUI
import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

struct HeaderTests {
  private func header(_ columns: Int, _ app: AppState<Write>) -> String {
    let row = app.render(columns, 24).text.split(separator: "\n", maxSplits: 1)[0]
    return row.trimmingCharacters(in: .whitespaces)
  }

  private func app(
    _ files: [String: String] = Fixture.files, isPinned: Bool = true, now: Int? = nil
  )
    throws -> AppState<Write>
  {
    AppState(try .fixture(files, isPinned: isPinned, now: now), root: AreaListScreen())
  }

  @Test(arguments: [
    (120, "as of 15 Nov 2021 pinned · BJS = MSK + 5 h · 21 ◇ illustrative"),
    (80, "15 Nov 2021 pinned · BJS = MSK + 5 h · 21 ◇"),
    (60, "15 Nov 2021 pinned · 21 ◇"), (46, "15 Nov 2021 · 21 ◇"), (40, "15 Nov · 21 ◇"),
  ])
  func theRightSideFallsInOrder(columns: Int, right: String) throws {
    let header = header(columns, try app())
    #expect(header.hasSuffix("  \(right)"))
    #expect(header.hasPrefix("Moscow–Beijing"))
  }

  @Test(arguments: [
    (Language.english, "21 ◇ illustrative hidden", "◇ hidden"),
    (.russian, "◇ скрыто условных записей: 21", "◇ скрыты"),
    (.chinese, "◇ 已隐藏示例21条", "◇ 已隐藏"),
  ])
  func saysThatIllustrativeRecordsAreHidden(language: Language, full: String, brief: String) throws
  {
    let app = AppState<Write>(
      try .fixture(language: language, hidesIllustrative: true), root: AreaListScreen())
    #expect(header(140, app).hasSuffix(" · \(full)"))
    #expect(header(60, app).hasSuffix(" · \(brief)"))
  }

  @Test func clocksStandOnlyWhereTheDayIsToday() throws {
    let noon = Int(Fixture.day.number) * 86_400 + 12 * 3600
    let today = header(120, try app(isPinned: false, now: noon))
    #expect(today.contains("15 Nov 2021 · MSK 15:00 · BJS 20:00 · 21 ◇"))
    var travelling = try app(isPinned: false, now: noon)
    travelling.press(.character("["))
    #expect(header(120, travelling).contains("8 Nov 2021 as it was · BJS = MSK + 5 h"))
  }

  @Test func aDeepPathKeepsTheGlyphOfEachAncestorAndWhatHasRoomOfTheirNames() throws {
    var app = try app()
    app.press(.enter, .tab, .down, .enter, .down, .enter)
    #expect(header(80, app).hasPrefix("■ › ■ › Signallin… ■ › Signalling exchange plan ■  15"))
    app.press(.escape)
    #expect(header(80, app).hasPrefix("■ › Metro ■ › Signalling and new technology ■      15"))
    app.press(.enter)
    #expect(
      header(120, app).hasPrefix("Programme ■ › Metro ■ › Signalling and new technology ■ › "))
  }

  /// The reader must see which year it is before the whole name of a page, which its frame tells again.
  @Test(arguments: Language.allCases)
  func theYearAndTheBadgeStandWhileTheNameOfThePageCanBeCut(language: Language) throws {
    let long = #"{"id": "long", "title": "\#(String(repeating: "Long name ", count: 12))"}"#
    let context = try Context.fixture(
      Fixture.files(with: ["sources/long.json": long]), language: language)
    var app = AppState<Write>(context, root: AreaListScreen())
    try app.open(named: "sources")
    _ = app.open(RecordName(kind: Source.kind, id: "long"))
    let phrases = language.phrases
    let day = phrases.short(Fixture.day)
    for columns in [60, 80, 100] {
      #expect(header(columns, app).contains("\(day) \(phrases.badge(.pinned)) · "))
      #expect(header(columns, app).contains("Long n"))
    }
    #expect(header(40, app).contains(day), "\(header(40, app))")
  }

  @Test(arguments: [
    ("trade", 80, "Programme ▲ › Trade +1 pane  "), ("trade", 120, "Programme ▲ › Trade  "),
    ("events", 80, "Programme ▲ › Events +1 pane  "), ("events", 120, "Programme ▲ › Events  "),
    ("experts", 80, "Programme ▲ › Experts +1 pane  "), ("data", 40, "▲ › Data +2  "),
    ("trade", 40, "▲ › Trade +4 panes  "), ("events", 40, "▲ › Events +1 pane  "),
  ])
  func panesThatFindNoRoomAreCounted(screen: String, columns: Int, left: String) throws {
    var app = try app()
    try app.open(named: screen)
    let rows = columns == 40 ? 12 : max(columns / 2, 24)
    let header = app.render(columns, rows).text.split(separator: "\n")[0]
    #expect(header.drop { $0 == " " }.hasPrefix(left.replacing("▲", with: "■")), "\(header)")
  }

  @Test func errorsAreCountedAndABrokenFileIsNamed() throws {
    let files = Fixture.files(with: ["areas/tourism.json": #"{"id": "tourism","#])
    var app = try app(files)
    app.press(.enter)
    let rows = app.render(80, 24).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[0].contains("! 1 error · "))
    #expect(rows[1].hasPrefix("  ! areas/tourism.json broken at 1:"))
    #expect(rows[2].hasPrefix("  Moscow ● green"))
  }

  /// Each language puts its own city first, in a title; the columns of the areas keep the order of the data.
  @Test(arguments: [
    (Language.english, "Moscow–Beijing ", "Moscow", "Beijing"),
    (.russian, "Москва–Пекин ", "Москва", "Пекин"), (.chinese, "北京–莫斯科 ", "莫斯科", "北京"),
  ])
  func namesItsReadersOwnCityFirst(
    language: Language, title: String, first: String, second: String
  ) throws {
    let app = try AppState.bundled(in: language)
    #expect(header(80, app).hasPrefix(title))
    let rows = app.render(80, 24).text.split(separator: "\n")
    let heads = try #require(rows.first { $0.contains(first) && $0.contains("≈") })
    let places = try [first, second].map { try #require(heads.range(of: $0)).lowerBound }
    #expect(places[0] < places[1])
  }
}

import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Areas are told in the columns that there are: whole names, and no figure that is only a sign of a cut.
struct AreaRoomTests {
  private func text(
    _ screen: String, in language: Language, asOf day: Day? = nil, _ columns: Int, _ rows: Int
  ) throws -> String {
    let bundled = try AppState<Write>.bundled(in: language)
    let own = bundled.context.asOf
    let context = Context(
      snapshot: bundled.context.snapshot, language: language, asOf: day ?? own, isPinned: true,
      ownDay: own)
    var app = AppState<Write>(context, root: OverviewScreen())
    try app.open(named: screen)
    return app.render(columns, rows).text
  }

  @Test(arguments: Language.allCases, ["overview", "areas"])
  func namesStandWholeInAWideWindow(language: Language, screen: String) throws {
    let context = try AppState<Write>.bundled(in: language).context
    let names = context.assessment.areas.map { context.title(of: $0.area) }
    #expect(names.count == 10)
    let rows = try text(screen, in: language, 200, 50).split(separator: "\n")
    for name in names {
      #expect(rows.contains { $0.contains("\(name) ") && $0.contains("%") }, "\(name)")
    }
  }

  /// What names leave is shared by the gaps, so that ratings stand near what they rate.
  @Test(arguments: Language.allCases)
  func aWideTableLeavesNoGulfAfterTheNames(language: Language) throws {
    let context = try AppState<Write>.bundled(in: language).context
    let rows = try text("areas", in: language, 200, 50).split(separator: "\n")
    let names = context.assessment.areas.map { context.title(of: $0.area) }
    let longest = try #require(
      names.max { DisplayWidth.columns(of: $0) < DisplayWidth.columns(of: $1) })
    let row = try #require(rows.first { $0.contains("\(longest) ") })
    let after = try #require(row.split(separator: longest, maxSplits: 1).last)
    #expect(after.prefix { $0 == " " }.count < 40)
  }

  /// Days on which what comes next is a quarter, or ages and dates are long.
  @Test(arguments: Language.allCases, [18_706, 18_880, 19_153, 19_509])
  func noDateOrAgeIsOnlyASign(language: Language, day: Int32) throws {
    for screen in ["overview", "areas"] {
      for (columns, rows) in [(80, 24), (120, 40), (200, 50)] {
        let text = try text(screen, in: language, asOf: Day(number: day), columns, rows)
        let cut = text.split(separator: "\n").filter { $0.contains("%") && $0.hasSuffix(" … │") }
        #expect(cut.isEmpty, "\(screen) \(columns)×\(rows)")
      }
    }
  }

  /// The shared office hours stand under what comes next, where events leave a row.
  @Test(
    arguments: zip(
      Language.allCases,
      [
        "office hours 09–13 MSK = 14–18 BJS", "часы работы 09–13 МСК = 14–18 ПЕК",
        "办公时段 莫09–13时 = 京14–18时",
      ]))
  func officeHoursStandUnderWhatComesNext(language: Language, words: String) throws {
    for (columns, rows) in [(120, 40), (200, 50)] {
      let text = try text("overview", in: language, columns, rows)
      #expect(text.contains("│ \(words) "), "\(columns)×\(rows)\n\(text)")
    }
    #expect(try !text("overview", in: language, 80, 24).contains(words))
  }
}

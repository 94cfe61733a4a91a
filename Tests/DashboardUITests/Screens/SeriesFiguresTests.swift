import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What stands beside a series' figures on the overview: a sum that is whole, and a verdict that is.
struct SeriesFiguresTests {
  private func overview(
    _ total: String, _ parts: [String], scope: String = "all-goods",
    in language: Language = .english
  ) throws -> [Substring] {
    let series = zip(["total", "export", "import"], [total] + parts).map { flow, value in
      """
      {"id": "\(flow)", "title": "Of \(flow)", "reporter": "RU-MOW", "partner": "CN", "flow": "\(flow)",
       "scope": "\(flow == "export" ? scope : "all-goods")", "unit": "USD", "unit_mult": 9, "compiler": "C",
       "freq": "A", \(flow == "total" ? #""components": ["export", "import"],"# : "")
       "observations": [{"period": "2020", "value": \(value), "source": "announcement"}]}
      """
    }
    let files = Fixture.files(with: [
      "trade/all.json": #"{"items": [\#(series.joined(separator: ","))]}"#
    ])
    let app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    return app.render(120, 40).text.split(separator: "\n")
  }

  /// A claim without room for its words is told by its figure; half a figure would be another one.
  @Test(arguments: Language.allCases)
  func aClaimThatDisagreesIsToldByAWholeFigure(language: Language) throws {
    let words = "annual trade of the two cities worth as much as US$20 billion"
    let files = Fixture.files(with: [
      "trade/all.json": """
      {"items": [{"id": "total", "title": "Of total", "reporter": "RU-MOW", "partner": "CN",
       "flow": "total", "unit": "USD", "unit_mult": 9, "compiler": "C", "freq": "A",
       "observations": [{"period": "2020", "value": 17, "source": "announcement"},
        {"period": "2020?", "value": 20, "status": "headline", "as_worded": "\(words)",
         "source": "announcement"}]}]}
      """
    ])
    let app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    let phrases = app.context.phrases
    let unit = MeasuredUnit(code: "USD", power: 9)
    let figure = phrases.headed(try #require(Quantity("20")), in: unit).replacing(
      "\u{A0}", with: " ")
    for size in [Size(width: 120, height: 40), Size(width: 200, height: 50)] {
      let text = app.render(size: size).text
      let whole = text.contains(phrases.disagrees(phrases.quoted(words)))
      #expect(whole || text.contains("! \(phrases.disagrees(figure))"), "\(text)")
    }
  }

  private func sum(
    _ total: String, _ parts: [String], scope: String = "all-goods",
    in language: Language = .english
  ) throws -> Substring {
    let row = try overview(total, parts, scope: scope, in: language).first {
      $0.contains("≈ ") && $0.contains("20")
    }
    return try #require(row).prefix(46)
  }

  @Test func theSumHasRoomForDigitsThatNoPartHas() throws {
    #expect(try sum("200", ["100", "105"]).contains("≈ parts 205   ! differs beyond rounding"))
    #expect(try sum("201.5", ["99", "102.45"]).contains("≈ parts 201.45   ● within rounding"))
  }

  @Test func theSumHasNoDigitThatNobodyWrote() throws {
    #expect(try sum("20.5", ["19", "1.5"]).contains("≈ parts 20.5   ● within rounding"))
    #expect(try sum("20.5", ["19", "1.46"], in: .chinese).contains("≈ 分项   204.6   ● "))
  }

  @Test(arguments: [
    (Language.english, "● fits ! scopes differ"), (.russian, "● сходится ! охват"),
    (.chinese, "● 相符 ! 口径不同"),
  ])
  func aVerdictWithoutRoomIsShorterAndNeverCut(language: Language, words: String) throws {
    let row = try sum("20.5", ["1.46", "19"], scope: "unknown", in: language)
    #expect(row.contains(words) && !row.contains("…"), "\(row)")
  }
}

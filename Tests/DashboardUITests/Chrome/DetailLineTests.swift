import DashboardUI
import Foundation
import TerminalKit
import Testing

/// The line under a screen where there is no room for all of it.
struct DetailLineTests {
  @Test(arguments: 40...90)
  func aDateIsToldWholeOrNotAtAll(columns: Int) {
    let text = drawn(
      in: columns,
      Span("План обмена по сигнализации", as: .title), Span("  ■ просрочено на 41 дн."),
      Span(" · базовый срок 05.10.2021", as: .muted))
    #expect(text.firstMatch(of: /[0-9][.,]*…/) == nil, "\(text)")
  }

  @Test func aNameIsCutBeforeTheMarkAtTheEnd() {
    let text = drawn(
      in: 66,
      Span("Борьба с COVID-19", as: .title), Span("  ▲ жёлтый: Москва: обновлению 39 дн."),
      Span(" · ", as: .muted), Span("! лучше фактов", as: .alert))
    #expect(text.contains("Борьба с CO…  ▲") && text.contains("! лучше фактов"))
  }

  @Test(arguments: 40...60)
  func aNameIsCutBeforeTheFigureOfTheFirstPart(columns: Int) {
    let text = drawn(
      in: columns,
      Span("Gross trade of the two cities", as: .title), Span("  107.76\u{A0}bn US$ in 2020"),
      Span(" · goods, by the customs of both", as: .muted))
    #expect(text.contains("107.76 bn US$ in 2020"), "\(text)")
  }

  /// What stands before a figure that is cut stays, and no figure stands without its unit.
  @Test(arguments: 20...70)
  func theFirstPartStaysWithoutTheFigureThatIsCut(columns: Int) {
    let text = drawn(
      in: columns,
      Span("Trade", as: .title), Span("  stated total 107.76\u{A0}bn US$ by the customs of both"))
    #expect(text.contains("Trade  s"), "\(text)")
    #expect(!text.contains("107") || text.contains("bn US$"), "\(text)")
    #expect(columns < 40 || text.contains("Trade  stated total"), "\(text)")
  }

  /// A line of which only the name is left is not cut twice.
  @Test(arguments: 12...50)
  func noCutFollowsACut(columns: Int) {
    let text = drawn(
      in: columns,
      Span("商请事项视频碰头会", as: .title), Span("  11月18日 周四  莫10:00 = 京15:00"))
    #expect(!text.contains("……"), "\(text)")
    #expect(columns < 32 || text.contains("11月18日"), "\(text)")
  }

  /// Chinese has no blanks, so that a sentence with a figure in it is one word: it stays, and the figure is not cut.
  @Test(arguments: 52...80)
  func aSentenceOfIdeographsIsCutOutsideItsFigures(columns: Int) {
    let text = drawn(
      in: columns,
      Span("科技创新 北京", as: .title), Span("  △ 黄绿 → ? 无"), Span(" · ", as: .muted),
      Span("线上答辩定于2021年11月18日举行，共有128个项目参加评审，结果于12月5日前公布"))
    #expect(text.contains("线上答辩定于"), "\(text)")
    #expect(text.firstMatch(of: /[0-9]…/) == nil, "\(text)")
  }

  /// A few words that are cut say nothing or something else; none stands behind a separator without them.
  @Test(arguments: 20...80)
  func aShortPartIsToldWholeOrNotAtAll(columns: Int) {
    let parts = ["▲ late", "waiting on Beijing for 21 days", "10 d overdue", "press"]
    let text = drawn(
      in: columns,
      Span("Signalling interface data", as: .title), Span("  \(parts[0])"),
      Span(" · \(parts[1]) · \(parts[2])", as: .muted), Span(" · \(parts[3])", as: .muted))
    let told = text.components(separatedBy: " · ").dropFirst().map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(told.allSatisfy { parts.contains($0) || $0.hasPrefix("waiting on") }, "\(text)")
  }

  private func drawn(in columns: Int, _ spans: Span...) -> String {
    useUTF8Locale()
    var frame = Frame(size: Size(width: columns, height: 1))
    frame.draw(DetailLine(spans), in: frame.bounds)
    return frame.text
  }
}

import TerminalKit
import Testing

struct BreadcrumbTests {
  init() { useUTF8Locale() }
  private let way = Breadcrumb([
    .init("Programme", mark: Span("▲", as: .caution)), .init("Metro", mark: Span("■", as: .bad)),
    .init("Signalling", mark: Span("■", as: .bad)), .init("交流方案"),
  ])

  @Test(arguments: [
    (99, "Programme ▲ › Metro ■ › Signalling ■ › 交流方案"),
    (45, "Programme ▲ › Metro ■ › Signall… ■ › 交流方案"),
    (43, "Programme ▲ › Metro ■ › Signa… ■ › 交流方案"),
    (40, "Progr… ▲ › Metro ■ › Signa… ■ › 交流方案"),
    (39, "▲ › Metro ■ › Signalling ■ › 交流方案"),
  ])
  func shortensTheMiddleNamesFirstAndKeepsEachGlyph(columns: Int, text: String) {
    #expect(way.spans(columns: columns).map(\.text).joined() == text)
  }

  @Test(arguments: [
    (33, "▲ › Metro ■ › Signa… ■ › 交流方案"), (32, "▲ › ■ › Signalling ■ › 交流方案"),
    (24, "▲ › ■ › Signa… ■ › 交流…"), (1, "…"), (0, ""),
  ])
  func foldsAncestorsFromTheLeft(columns: Int, text: String) {
    #expect(way.spans(columns: columns).map(\.text).joined() == text)
  }

  @Test func neverTakesMoreColumnsThanThereAre() {
    for columns in 0...60 {
      for kept in 0...5 {
        #expect(way.spans(columns: columns, keeping: kept).columns <= columns)
      }
    }
  }

  @Test func isEmptyWithoutSteps() {
    #expect(Breadcrumb([]).spans(columns: 9).isEmpty)
  }
}

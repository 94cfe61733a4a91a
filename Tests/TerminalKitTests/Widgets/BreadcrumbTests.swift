import TerminalKit
import Testing

struct BreadcrumbTests {
  init() { useUTF8Locale() }
  private let way = Breadcrumb([
    .init("Programme", mark: Span("▲", as: .caution)), .init("Metro", mark: Span("■", as: .bad)),
    .init("Signalling", mark: Span("■", as: .bad)), .init("交流方案"),
  ])

  @Test(arguments: [
    (99, "Programme ▲ › Metro ■ › Signalling ■ › 交流方案"), (46, "▲ › Metro ■ › Signalling ■ › 交流方案"),
    (32, "▲ › ■ › Signalling ■ › 交流方案"), (20, "▲ › ■ › Signalling …"), (1, "…"), (0, ""),
  ])
  func foldsAncestorsFromTheLeft(columns: Int, text: String) {
    #expect(way.spans(columns: columns).map(\.text).joined() == text)
  }

  @Test func isEmptyWithoutSteps() {
    #expect(Breadcrumb([]).spans(columns: 9).isEmpty)
  }
}

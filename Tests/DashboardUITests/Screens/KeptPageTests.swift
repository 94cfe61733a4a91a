import DashboardUI
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A page is put together when it is first drawn, not at each key.
struct KeptPageTests {
  init() { useUTF8Locale() }

  /// A page that counts how often it is put together.
  private struct Counting: PageScreen {
    let counter: AskCounter
    var cursor = ListCursor<Int>()
    let page: RecordScreen

    var subject: RecordName? { page.subject }
    func title(in context: Context) -> String { page.title(in: context) }

    func page(in context: Context) -> [PageRow]? {
      counter.note()
      return page.page(in: context)
    }
  }

  private static let name = RecordName(kind: Party.kind, id: "moscow")

  @Test func isPutTogetherOnceForItsKeys() throws {
    let counter = AskCounter()
    let screen = Counting(counter: counter, page: RecordScreen(Self.name))
    try counter.expectOneForKeysAndOneForALanguage(of: screen)
  }

  /// Whatever its words depend on tells one page from another.
  @Test func isWhatPuttingItTogetherAnewWouldShow() throws {
    var app = AppState<Write>(try .fixture(), root: RecordScreen(Self.name))
    let sizes = [Size(width: 80, height: 24), Size(width: 60, height: 12)]
    for key in ["j", "L", "j", "i", "L", "[", "j", "L"] as [Character] {
      for size in sizes {
        app.size = size
        app.press(.character(key))
        let shown = app.render()
        app.snapshot = app.snapshot
        #expect(shown == app.render(), "after \(key)")
      }
    }
  }
}

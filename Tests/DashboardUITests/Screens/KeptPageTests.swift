import DashboardUI
import ProgrammeModel
import Synchronization
import TerminalKit
import TestSupport
import Testing

/// A page is put together when it is first drawn, not at each key.
struct KeptPageTests {
  init() { useUTF8Locale() }

  /// A page that counts how often it is put together.
  private struct Counting: PageScreen {
    final class Counter: Sendable { let count = Mutex(0) }

    let counter: Counter
    var cursor = ListCursor<Int>()
    let page: RecordScreen

    var subject: RecordName? { page.subject }
    func title(in context: Context) -> String { page.title(in: context) }

    func page(in context: Context) -> [PageRow]? {
      counter.count.withLock { $0 += 1 }
      return page.page(in: context)
    }
  }

  private static let name = RecordName(kind: Party.kind, id: "moscow")

  @Test func isPutTogetherOnceForItsKeys() throws {
    let counter = Counting.Counter()
    let screen = Counting(counter: counter, page: RecordScreen(Self.name))
    var app = AppState<Write>(try .fixture(), root: screen)
    for key in ["j", "j", "k", "G", "g", "j"] as [Character] {
      app.press(.character(key))
      _ = app.render()
    }
    #expect(counter.count.withLock { $0 } == 1)
    app.press(.character("L"))
    _ = app.render()
    #expect(counter.count.withLock { $0 } == 2)
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

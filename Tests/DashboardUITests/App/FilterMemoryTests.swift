import DashboardUI
import ProgrammeModel
import Synchronization
import TerminalKit
import TestSupport
import Testing

/// What a filter costs on a key: a list that stays the same is neither compared nor looked through again.
struct FilterMemoryTests {
  /// Counts how often rows are compared.
  private final class Comparisons: Sendable {
    let count = Mutex(0)
  }

  private struct Row: Equatable, Sendable {
    let number: Int
    let comparisons: Comparisons

    static func == (left: Row, right: Row) -> Bool {
      left.comparisons.count.withLock { $0 += 1 }
      return left.number == right.number
    }
  }

  private let comparisons = Comparisons()

  private func rows(_ count: Int) -> [Row] {
    (0..<count).map { Row(number: $0, comparisons: comparisons) }
  }

  private let metro = RecordName(kind: Area.kind, id: "metro")
  private let tourism = RecordName(kind: Area.kind, id: "tourism")

  @Test func looksThroughAListOnceForALine() throws {
    let context = try Context.fixture()
    let rows = rows(10_000)
    let records: [RecordName?] = (0..<10_000).map { $0 == 77 ? metro : tourism }
    var filter = ListFilter()
    filter.begin()
    for letter in "id:metro" { _ = filter.take(.character(letter), kinds: { [] }, in: context) }
    var looks = 0
    for _ in 0..<50 {
      let places = filter.places(rows, in: context) {
        looks += 1
        return records
      }
      #expect(places == [77])
    }
    #expect(looks == 1)
    #expect(comparisons.count.withLock { $0 } == 0)
  }

  @Test func looksForKindsOnce() {
    let rows = rows(10_000)
    let filter = ListFilter()
    var looks = 0
    for _ in 0..<50 {
      let kinds = filter.kinds(of: rows) {
        looks += 1
        return [metro, nil, tourism]
      }
      #expect(kinds == [Area.kind])
    }
    #expect(looks == 1)
    #expect(comparisons.count.withLock { $0 } == 0)
  }

  @Test func looksAgainWhereTheListIsAnother() throws {
    let context = try Context.fixture()
    var filter = ListFilter()
    filter.begin()
    for letter in "id:metro" { _ = filter.take(.character(letter), kinds: { [] }, in: context) }
    #expect(filter.places(rows(1), in: context) { [metro] } == [0])
    #expect(filter.places(rows(2), in: context) { [tourism, metro] } == [1])
  }
}

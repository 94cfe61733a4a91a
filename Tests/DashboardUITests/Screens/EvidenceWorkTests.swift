import DashboardUI
import ProgrammeModel
import Synchronization
import TestSupport
import Testing

/// What an area's very many reasons cost on a key, counted in the sentences that are put together.
struct EvidenceWorkTests {
  private static let many = 300
  private static let context = Result { try Context.fixture(ManyOfEverything(500).files) }

  private func standing(in context: Context) throws -> AreaStanding {
    try #require(context.assessment.area("a0"))
  }

  @Test func putsNoMoreSentencesTogetherThanFillTheirPlace() throws {
    let context = try Self.context.get()
    let reasons = EvidenceReasons(standing: try standing(in: context), context: context)
    #expect(reasons.standing.evidence.reasons.count >= Self.many)
    for rows in [0, 1, 10, 40] {
      let sentences = reasons.sentences(filling: rows, columns: 60)
      let taken = sentences.reduce(0) { $0 + $1.count }
      #expect(taken > rows)
      #expect(sentences.count <= rows + 1)
    }
    let all = reasons.sentences(filling: .max, columns: 60)
    #expect(all.count >= Self.many)
  }

  @Test func asksOnceForEachHowManyLinesItTakes() throws {
    let context = try Self.context.get()
    let reasons = try standing(in: context).evidence.reasons
    let asked = Mutex(0)
    let places = ReasonPlaces(reasons) { _ in
      asked.withLock { count in
        count += 1
        return count % 3 + 1
      }
    }
    var found: [Int: Int] = [:]
    for line in 0..<places.lineCount {
      found[try #require(places.entry(at: line)), default: 0] += 1
    }
    #expect(places.entry(at: places.lineCount) == nil)
    #expect(places.entry(at: -1) == nil)
    #expect(found.count == reasons.count)
    #expect(found.allSatisfy { $1 == ($0 + 1) % 3 + 1 })
    #expect(asked.withLock { $0 } == reasons.count)
  }
}

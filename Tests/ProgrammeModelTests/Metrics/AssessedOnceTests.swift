import ProgrammeModel
import Synchronization
import Testing

struct AssessedOnceTests {
  /// An answer that counts how often it was worked out.
  private struct Counted: AssessedOnce {
    static let made = Mutex(0)
    let day: Day

    init(_ assessment: Assessment) {
      Self.made.withLock { $0 += 1 }
      day = assessment.asOf
    }
  }

  /// An answer that stands on another one.
  private struct Nested: AssessedOnce {
    let day: Day

    init(_ assessment: Assessment) { day = assessment.once(Counted.self).day }
  }

  @Test func isWorkedOutOnceForAnAssessmentAndAllItsCopies() throws {
    let assessment = try assess([:], on: "2021-11-15")
    let copy = assessment
    #expect(assessment.once(Nested.self).day == assessment.asOf)
    for _ in 0..<3 { #expect(copy.once(Counted.self).day == assessment.asOf) }
    #expect(Counted.made.withLock { $0 } == 1)
    let other = try assess([:], on: "2021-11-16")
    #expect(other.once(Counted.self).day == other.asOf)
    #expect(Counted.made.withLock { $0 } == 2)
  }

  /// A filter that is typed asks a new question a letter; the list under it is asked for with each of them.
  @Test func whatIsAskedAgainIsKeptHoweverMuchElseIsAsked() throws {
    let assessment = try assess([:], on: "2021-11-15")
    let made = Mutex(0)
    for letter in 0..<200 {
      let list = assessment.remember("list") {
        made.withLock { $0 += 1 }
        return [1, 2, 3]
      }
      #expect(list == [1, 2, 3])
      #expect(assessment.remember("letter \(letter)") { letter } == letter)
    }
    #expect(made.withLock { $0 } == 1)
  }

  @Test func aBookOfPracticesCountsWhatEachLedgerDoes() throws {
    let files = [
      "practices.json": """
      {"items": [
        {"id": "a", "title": "A", "area": "metro", "from": "moscow", "to": "beijing", "shared": "2021-01-01",
         "stage": "adopted", "stage_date": "2021-03-01"},
        {"id": "b", "title": "B", "area": "metro", "from": "moscow", "to": "beijing", "stage": "offered"},
        {"id": "c", "title": "C", "area": "metro", "from": "beijing", "to": "moscow", "stage": "shared"}]}
      """
    ]
    let assessment = try assess(files, on: "2021-11-15")
    let book = assessment.once(PracticeBook.self)
    #expect(book.practices.count == 3)
    for way in ExchangeWay.all(among: ["moscow", "beijing"]) {
      let ledger = PracticeLedger(
        from: way.from, to: way.to, among: assessment.dated.practices)
      #expect(book.ledger(way)?.counts == ledger.counts)
      #expect(book.ledger(way)?.medianDaysToAdoption == ledger.medianDaysToAdoption)
    }
    #expect(book.ledger(ExchangeWay(from: "moscow", to: "moscow")) == nil)
  }
}

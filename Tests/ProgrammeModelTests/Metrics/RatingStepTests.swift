import ProgrammeModel
import Testing

/// Which day a party's rating is said to have changed on.
struct RatingStepTests {
  private func day(
    of words: [(day: String, rating: String)], since first: String, on last: String
  ) throws -> [Day?] {
    let items = words.enumerated().map { place, word in
      """
      {"id": "u\(place)", "area": "metro", "party": "moscow", "date": "\(word.day)",
       "rag": "\(word.rating)", "text": "T"}
      """
    }
    let files = [
      "areas/metro.json": #"{"id": "metro", "title": "M"}"#,
      "updates.json": #"{"items": [\#(items.joined(separator: ","))]}"#,
    ]
    let day = try #require(PartialDate(first)).earliest
    return try assess(files, on: last).changes(since: day).all
      .filter { $0.kind == .rating && $0.party == "moscow" }.map(\.day)
  }

  /// A red word, and then a green one on each of the next days.
  private func words(greenDays count: Int) throws -> [(day: String, rating: String)] {
    let first = try #require(PartialDate("2021-06-01")).earliest
    return [("\(first)", "red")] + (1...count).map { ("\(first + $0)", "green") }
  }

  @Test func theDayIsThatOfTheNewWord() throws {
    let words = [("2021-05-01", "green"), ("2021-06-01", "red")]
    let day = PartialDate("2021-06-01")?.earliest
    #expect(try self.day(of: words, since: "2021-05-10", on: "2021-06-10") == [day])
  }

  /// What it was between is not told, but when it came to be what it is.
  @Test func theDayIsThatOfTheLastStepWhateverWasBetween() throws {
    let day = PartialDate("2021-06-01")?.earliest
    let silence = [("2020-05-01", "green"), ("2021-06-01", "red")]
    #expect(try self.day(of: silence, since: "2020-05-10", on: "2021-06-10") == [day])
    let words = [("2021-05-01", "green"), ("2021-05-20", "red"), ("2021-06-01", "amber")]
    #expect(try self.day(of: words, since: "2021-05-10", on: "2021-06-10") == [day])
  }

  /// However often a party reported, only so many days are worked out anew.
  @Test func whatLiesManyWordsBackHasNoDay() throws {
    let day = PartialDate("2021-06-02")?.earliest
    #expect(try self.day(of: words(greenDays: 55), since: "2021-06-02", on: "2021-07-31") == [day])
    #expect(try self.day(of: words(greenDays: 70), since: "2021-06-02", on: "2021-08-15") == [nil])
  }
}

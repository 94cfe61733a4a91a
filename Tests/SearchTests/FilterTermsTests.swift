import Search
import Testing

struct FilterTermsTests {
  private func meanings(_ line: String) -> [FilterTerm.Meaning] {
    FilterTerms(line).terms.map(\.meaning)
  }

  @Test func wordsAreSoughtOneByOne() {
    #expect(meanings("  metro  plan ") == [.word("metro"), .word("plan")])
    #expect(meanings("").isEmpty)
  }

  @Test(arguments: [
    ("rating:red", FilterTerm.Meaning.field("rating", .matches, "red")),
    ("Rating:red", .field("rating", .matches, "red")),
    ("due:<30d", .field("due", .less, "30d")), ("slip:>10", .field("slip", .more, "10")),
    ("date:>=2021-11", .field("date", .atLeast, "2021-11")),
    ("age:<=5", .field("age", .atMost, "5")),
    ("age:<＝5", .field("age", .atMost, "5")), ("age:＞＝5", .field("age", .atLeast, "5")),
    ("slip:=0", .field("slip", .matches, "0")), ("评级：红", .field("评级", .matches, "红")),
    ("due:＜30d", .field("due", .less, "30d")), ("slip:≥10", .field("slip", .atLeast, "10")),
    ("owner:\"both cities\"", .field("owner", .matches, "both cities")),
    ("срок:<30дн", .field("срок", .less, "30дн")),
    ("place:ratings:red", .field("place", .matches, "ratings:red")),
  ])
  func aFieldIsComparedWithAValue(line: String, meaning: FilterTerm.Meaning) {
    #expect(meanings(line) == [meaning])
  }

  @Test(arguments: ["\"study visit\"", "“study visit”", "«study visit»", "「study visit」"])
  func quotationMarksHoldAPhraseTogether(line: String) {
    #expect(meanings(line) == [.word("study visit")])
  }

  @Test(
    arguments: [
      ("rating:", .fieldToCome("rating")), ("due:<", .fieldToCome("due")),
      ("due:>=", .fieldToCome("due")), ("owner:\"both", .fieldToCome("owner")),
      ("\"study", .word("study")), ("\"to:beijing", .word("to:beijing")), ("\"\"", .word("")),
    ] as [(String, FilterTerm.Meaning)])
  func whereALineBreaksOffATermIsUnfinished(line: String, meaning: FilterTerm.Meaning) throws {
    let term = try #require(FilterTerms("metro \(line)").terms.last)
    #expect(term.isUnfinished)
    #expect(term.meaning == meaning)
  }

  @Test(arguments: [":red", "10:30", "a<b", "<30d", "http"])
  func whatHasNoFieldIsAWord(line: String) {
    #expect(meanings(line) == [.word(line)])
  }

  @Test func everyTermKnowsItsPlace() {
    let terms = FilterTerms("метро  rating:red \"a b\"").terms
    #expect(terms.map(\.place) == [0..<5, 7..<17, 18..<23])
    #expect(terms.map(\.text) == ["метро", "rating:red", "\"a b\""])
  }

  @Test(arguments: [
    ("due:<30d", 30, "d"), ("slip:>-2.5", -2.5, "x"), ("slip:−4", -4, "x"), ("due:2w", 2, "w"),
  ])
  func aValueMayBeANumberWithAUnit(line: String, number: Double, unit: String) throws {
    let quantity = try #require(FilterTerms(line).terms.first?.quantity)
    #expect(quantity.number == number)
    #expect(quantity.unit == (unit == "x" ? "" : unit))
  }

  @Test func aDateIsNoNumberWithAUnitOfDays() {
    #expect(FilterTerms("rating:red").terms.first?.quantity == nil)
  }

  @Test func everyLineMeansSomething() {
    var generator = SeededGenerator(seed: 4)
    let letters = Array("ab:：<>=\"“”« »「 \u{301}地≥-0")
    for _ in 0..<3000 {
      let line = String(
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? " "
        })
      let characters = Array(line)
      let terms = FilterTerms(line).terms
      var end = 0
      for term in terms {
        #expect(term.place.lowerBound >= end, "\(line)")
        #expect(String(characters[term.place]) == term.text, "\(line)")
        #expect(characters[end..<term.place.lowerBound].allSatisfy { $0.isWhitespace }, "\(line)")
        end = term.place.upperBound
      }
      #expect(characters[end...].allSatisfy { $0.isWhitespace }, "\(line)")
    }
  }
}

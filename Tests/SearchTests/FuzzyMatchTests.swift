import Search
import Testing

struct FuzzyMatchTests {
  private func match(_ typed: String, _ text: String) -> FuzzyMatch? {
    FuzzyMatch(SoughtWord(typed), in: FoldedText(text))
  }

  @Test(arguments: [
    ("opr", "Open the record", [0, 1, 9]), ("metro", "Metro", [0, 1, 2, 3, 4]),
    ("otr", "Open the record", [0, 5, 9]), ("bjdt", "北京地铁", [0, 1, 2, 3]),
    ("sob", "Мэр Собянин", [4, 5, 6]), ("ё", "Щёлково", [1]),
    ("ope rec", "open record", [0, 1, 2, 5, 6, 7]),
  ])
  func tellsWhichCharactersMatched(typed: String, text: String, places: [Int]) {
    #expect(match(typed, text)?.places == places)
  }

  @Test(arguments: [("mteor", "Metro"), ("metroo", "Metro"), ("x", ""), ("地", "di")])
  func lettersOutOfOrderDoNotMatch(typed: String, text: String) {
    #expect(match(typed, text) == nil)
  }

  @Test func nothingTypedMatchesEverythingAlike() {
    #expect(match("", "Metro")?.score == 0)
    #expect(match("", "")?.score == 0)
  }

  @Test(arguments: [
    ("met", "Metro", "Come together"), ("data", "Data", "Update all"), ("ar", "Areas", "Search"),
    ("sp", "Sort by place", "Response"), ("trade", "Trade", "Trade and investment"),
    ("le", "Leave", "Illustrative"),
  ])
  func startsAndNeighboursComeFirst(typed: String, better: String, worse: String) throws {
    let first = try #require(match(typed, better))
    let second = try #require(match(typed, worse))
    #expect(first > second, "\(first.score) \(second.score)")
  }

  /// A Chinese character is three bytes, and more than three Latin letters: the gap is narrower in the text's own.
  @Test func theBestOfOwnAndLatinLettersCounts() throws {
    let mixed = try #require(match("ab", "a庄b"))
    let plain = try #require(match("ab", "a123b"))
    #expect(mixed.score == plain.score)
  }

  @Test func findsTheBestOfAllWays() throws {
    var generator = SeededGenerator(seed: 5)
    let letters = Array("ab c")
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...9, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? " "
        })
      let typed = String(
        (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          letters.prefix(2).randomElement(using: &generator) ?? "a"
        })
      let reference = Self.bestScore(Array(typed), Array(text))
      #expect(
        match(typed, text)?.score == reference.map { $0 - text.count / 4 }, "\(typed)|\(text)|")
    }
  }

  /// The best score by trying every way.
  private static func bestScore(
    _ typed: [Character], _ text: [Character], from start: Int = 0, after last: Int? = nil
  ) -> Int? {
    guard let first = typed.first else { return 0 }
    return (start..<max(text.count, start)).compactMap { index -> Int? in
      guard text[index] == first,
        let rest = bestScore(Array(typed.dropFirst()), text, from: index + 1, after: index)
      else { return nil }
      let isStart = index == 0 || text[index - 1] == " "
      let bonus = (isStart ? 24 : 0) + (index == 0 ? 12 : 0) + (last == index - 1 ? 20 : 0)
      return rest + 16 + bonus
    }.max()
  }
}

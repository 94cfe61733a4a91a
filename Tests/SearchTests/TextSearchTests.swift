import Search
import Testing

struct TextSearchTests {
  private static let names = [
    "Metro", "Метрополитен", "地铁", "Tourism", "Туризм", "Объём торговли", "北京地铁", "metro-plan", "",
  ]

  private static func buffer(_ entries: [(names: [String], texts: [String])]) -> TextBuffer {
    var buffer = TextBuffer()
    for entry in entries { buffer.append(names: entry.names, texts: entry.texts) }
    return buffer
  }

  @Test func findsEntriesByNameAndText() {
    let buffer = Self.buffer([
      (["Metro", "Метрополитен", "地铁"], ["Signals"]), (["Tourism"], ["by metro"]), ([], []),
      (["Сигналы"], []),
    ])
    var search = TextSearch()
    #expect(
      search.hits(SoughtWord.words(of: "metro"), in: buffer)
        == [.init(entry: 0, isInName: true), .init(entry: 1, isInName: false)])
    #expect(search.hits(SoughtWord.words(of: "metro tour"), in: buffer).map(\.entry) == [1])
    #expect(search.hits(SoughtWord.words(of: "signal"), in: buffer).map(\.entry) == [0, 3])
    #expect(search.hits([], in: buffer).map(\.entry) == [0, 1, 2, 3])
  }

  @Test func aWordDoesNotReachFromOneTextIntoTheNext() {
    let buffer = Self.buffer([(["ab", "cd"], ["ef"]), (["gh"], [])])
    var search = TextSearch()
    for typed in ["bc", "de", "fg", "b c"] {
      #expect(search.hits([SoughtWord(typed)], in: buffer).isEmpty, "\(typed)")
    }
  }

  @Test func agreesWithFoldingEachTextAnewWhateverIsTypedBefore() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<60 {
      let entries = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        (names: Self.some(&generator), texts: Self.some(&generator))
      }
      let buffer = Self.buffer(entries)
      var search = TextSearch()
      var typed = ""
      for _ in 0..<40 {
        typed = Self.edited(typed, &generator)
        let words = SoughtWord.words(of: typed)
        let expected = entries.indices.filter { index in
          let texts = (entries[index].names + entries[index].texts).map { FoldedText($0) }
          return words.allSatisfy { word in texts.contains { $0.contains(word) } }
        }
        #expect(search.hits(words, in: buffer).map { Int($0.entry) } == expected, "\(typed)")
      }
    }
  }

  private static func some(_ generator: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      names.randomElement(using: &generator) ?? ""
    }
  }

  private static func edited(_ text: String, _ generator: inout SeededGenerator) -> String {
    if Int.random(in: 0..<4, using: &generator) == 0 { return String(text.dropLast()) }
    return text + String("meтrо地ditour ".randomElement(using: &generator) ?? "m")
  }
}

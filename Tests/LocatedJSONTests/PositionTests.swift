import LocatedJSON
import Testing

struct PositionTests {
  @Test(arguments: ["\n", "\r", "\r\n"])
  func countsEachLineEndOnce(lineEnd: String) throws {
    let document = try Document(["[", "1,", "", "2]"].joined(separator: lineEnd))
    #expect(document.root.elements.map(\.position.line) == [2, 4])
    #expect(document.root.elements.map(\.position.column) == [1, 1])
  }

  @Test func countsColumnsInScalars() throws {
    let root = try Document("[\"Ж\", \"京\", \"🚇\", \"e\u{301}\", 1]").root
    #expect(root.elements.map(\.position.column) == [2, 7, 12, 17, 23])
  }

  @Test func takesAnOffsetOutsideTheTextForItsEdge() throws {
    let document = try Document("[\n1]")
    #expect(document.position(at: -5) == .start)
    #expect(document.position(at: 999) == Position(line: 2, column: 3))
  }

  @Test(arguments: 1...20)
  func agreesWithCountingCharacterByCharacter(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let blanks = ["\n", "\r", "\r\n", " ", "        ", "\"Ж京🚇abcdefgh\", "]
    let parts = (0..<400).map { _ in generator.choice(of: blanks) }
    let text = "[" + parts.joined() + "0]"
    let document = try Document(text)
    let bytes = Array(text.utf8)
    for _ in 0..<40 {
      let offset = generator.below(bytes.count + 1)
      #expect(document.position(at: offset) == Position(ofOffset: offset, in: bytes))
    }
  }

  @Test func ordersPlacesByLineFirst() {
    let places = [
      Position(line: 1, column: 9), Position(line: 2, column: 1), Position(line: 2, column: 3),
    ]
    #expect(places.reversed().sorted() == places)
    #expect(places[0].description == "1:9")
  }
}

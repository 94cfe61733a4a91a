import LocatedJSON
import Testing

struct ValueTests {
  @Test func tellsWhatEachValueIs() throws {
    let root = try Document(#"[null, true, false, 1, "a", "\n", [], {}]"#).root
    #expect(
      root.elements.map(\.kind)
        == [.null, .bool, .bool, .number, .string, .string, .array, .object])
    #expect(root.kind == .array)
  }

  @Test func givesAValueOnlyAsWhatItIs() throws {
    let root = try Document(#"[null, true, false, 1, "a"]"#).root
    #expect(root.elements.map(\.isNull) == [true, false, false, false, false])
    #expect(root.elements.map(\.bool) == [nil, true, false, nil, nil])
    #expect(root.elements.map(\.numberText) == [nil, nil, nil, "1", nil])
    #expect(root.elements.map(\.string) == [nil, nil, nil, nil, "a"])
  }

  @Test(arguments: ["0", "-0", "19", "19.0", "1.50e+03", "12345678901234567890123"])
  func keepsNumbersAsTheyAreWritten(text: String) throws {
    #expect(try Document("[\(text) ]").root.elements.first { _ in true }?.numberText == text)
  }

  @Test(arguments: [
    (#""""#, ""), (#""abc""#, "abc"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u4EAC""#, "Aé京"), (#""x\ud83d\ude87y""#, "x🚇y"), (#""a\u0000b""#, "a\0b"),
    (#""\ud800\udc00\udbff\udfff""#, "\u{10000}\u{10FFFF}"), (#""Москва 北京 🚇""#, "Москва 北京 🚇"),
    (#""Москва\n北京""#, "Москва\n北京"), (#""\\u0041""#, "\\u0041"),
  ])
  func unescapesStrings(text: String, string: String) throws {
    let root = try Document(text).root
    #expect(root.string.map { Array($0.utf8) } == Array(string.utf8))
  }

  @Test func comparesKeysByTheirBytes() throws {
    func keys(_ text: String) throws -> [Key] { try Document(text).root.members.map(\.key) }
    for key in ["green", #"gr\u0065en"#] {
      #expect(try keys("{\"\(key)\": 1}").map { $0.equals("green") } == [true])
    }
    let others = try keys(#"{"gree": 1, "greens": 2, "Green": 3}"#)
    #expect(others.count == 3 && !others.contains { $0.equals("green") })
    #expect(try keys(#"{"京": 1}"#).map { $0.equals("京") } == [true])
    #expect(try keys(#"{"": 1}"#).map { $0.equals("") } == [true])
  }

  @Test func countsWhatItHolds() throws {
    let root = try Document(#"[[], [1], [[1, 2], {"a": 3}], {}, {"a": [1, 2], "b": 3}, 1, "x"]"#)
      .root
    #expect(root.elements.map(\.count) == [0, 1, 2, 0, 2, 0, 0])
    #expect(root.count == 7)
  }

  @Test func holdsNothingUnlessItIsAnArrayOrObject() throws {
    let root = try Document(#"[1, {"a": 1}, [1]]"#).root
    #expect(root.elements.map { Array($0.elements).count } == [0, 0, 1])
    #expect(root.elements.map { Array($0.members).count } == [0, 1, 0])
    #expect(root["a"]?.kind == nil)
  }

  @Test func findsAValueAgainByItsNode() throws {
    let document = try Document(#"{"a": [1, {"b": "here"}]}"#)
    let found = try #require(document.root["a"]?.elements.compactMap { $0["b"] }.first)
    #expect(Value(document: document, node: found.node).string == "here")
  }

  @Test func knowsItsBytes() throws {
    let text = #" {"a": [1, {"b": "x\n"}], "c": true, "d": -1.5, "e": []} "#
    let root = try Document(text).root
    let values = [root] + root.members.map(\.value)
    let sources = values.map {
      String(decoding: $0.document.bytes(in: $0.sourceRange), as: UTF8.self)
    }
    #expect(
      sources == [
        String(text.dropFirst().dropLast()), #"[1, {"b": "x\n"}]"#, "true", "-1.5", "[]",
      ])
    #expect(values.map(\.offset) == values.map(\.sourceRange.lowerBound))
  }

  @Test func knowsItsLineAndColumn() throws {
    let root = try Document("{\n  \"город\": \"Москва\",\r\n  \"市\": [\r    1]}").root
    #expect(root.position == .start)
    #expect(root["город"]?.position == Position(line: 2, column: 12))
    #expect(root["市"]?.position == Position(line: 3, column: 8))
    #expect(root["市"]?.elements.map(\.position) == [Position(line: 4, column: 5)])
  }
}

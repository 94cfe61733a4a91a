import LocatedJSON
import Testing

struct KeyTests {
  @Test func givesMembersInTheirOrder() throws {
    let root = try Document(#"{"b": 1, "a": 2, "b": 3, "": 4}"#).root
    #expect(root.members.map(\.key.string) == ["b", "a", "b", ""])
    #expect(root.members.map(\.value.numberText) == ["1", "2", "3", "4"])
  }

  @Test func findsTheFirstOfRepeatedKeys() throws {
    let root = try Document(#"{"b": 1, "a": 2, "b": 3}"#).root
    #expect(root["b"]?.numberText == "1")
    #expect(root["b" as StaticString]?.numberText == "1")
  }

  @Test func findsNoKeyOfAnInnerObject() throws {
    let root = try Document(#"{"a": {"b": 1}, "c": ["b"]}"#).root
    #expect(root["b"]?.kind == nil)
    #expect(root["a"]?["b"]?.kind == .number)
  }

  @Test(arguments: [#"{"a\/b": 1}"#, #"{"\u0061/b": 1}"#, #"{"a/b": 1}"#])
  func findsKeysThroughTheirEscapes(text: String) throws {
    let root = try Document(text).root
    #expect(root["a/b"]?.numberText == "1")
    #expect(root["a/b" as StaticString]?.numberText == "1")
    #expect(root.members.map { $0.key.equals("a/b") } == [true])
    #expect(root.members.map { $0.key.equals("a/c") } == [false])
  }

  @Test func takesKeysThatOnlyLookTheSameForDifferent() throws {
    let root = try Document("{\"e\u{301}\": 1, \"\u{E9}\": 2}").root
    #expect(root["\u{E9}" as StaticString]?.numberText == "2")
    #expect(root["e\u{301}"]?.numberText == "1")
  }

  @Test func knowsItsPlace() throws {
    let document = try Document("{\n  \"я\": 1,\n  \"b\\n\": 2\n}")
    let keys = document.root.members.map(\.key)
    #expect(keys.map(\.position) == [Position(line: 2, column: 3), Position(line: 3, column: 3)])
    #expect(keys.map(\.offset) == [4, 15])
    #expect(
      keys.map { String(decoding: document.bytes(in: $0.sourceRange), as: UTF8.self) }
        == [#""я""#, #""b\n""#])
  }
}

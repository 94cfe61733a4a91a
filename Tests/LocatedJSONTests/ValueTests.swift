import LocatedJSON
import Testing

struct ValueTests {
  @Test func givesMembersInTheirOrder() throws {
    let root = try Document(Array(#"{"b": [1, 2.50], "a": {"x": null}, "b": true}"#.utf8)).root
    #expect(root.members.map(\.key.string) == ["b", "a", "b"])
    #expect(root["b"]?.elements.map(\.numberText) == ["1", "2.50"])
    #expect(root["a"]?["x"]?.isNull == true)
  }
}

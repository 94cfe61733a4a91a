import LocatedJSON
import Testing

struct DuplicateKeyTests {
  @Test func namesBothPlacesOfARepeatedKey() throws {
    let document = try Document(#"{"a":1,"b":2,"a":3}"#)
    #expect(document.duplicateKeys == [DuplicateKey(offset: 13, firstOffset: 1, name: "a")])
  }

  @Test func namesTheFirstPlaceForEveryRepeat() throws {
    let document = try Document(#"{"a":1,"a":2,"a":3}"#)
    #expect(
      document.duplicateKeys == [
        DuplicateKey(offset: 7, firstOffset: 1, name: "a"),
        DuplicateKey(offset: 13, firstOffset: 1, name: "a"),
      ])
  }

  @Test(arguments: [
    #"{"ab":1,"\u0061b":2}"#, #"{"\u0061b":1,"ab":2}"#, #"{"a\u0062":1,"\u0061b":2}"#,
  ])
  func comparesKeysUnescaped(text: String) throws {
    #expect(try Document(text).duplicateKeys.map(\.name) == ["ab"])
  }

  @Test func listsRepeatsInTheOrderOfTheText() throws {
    let document = try Document(#"{"x":{"i":1,"i":2},"x":[{"j":1,"j":2}],"x":0}"#)
    #expect(document.duplicateKeys.map(\.name) == ["i", "x", "j", "x"])
  }

  @Test func allowsAKeyInObjectsOfItsOwn() throws {
    let document = try Document(#"{"a":{"a":[{"a":1},{"a":2}]},"b":{"a":3}}"#)
    #expect(document.duplicateKeys.isEmpty)
  }

  @Test(arguments: [1, 2, 31, 32, 33, 34, 100, 5000])
  func findsOneRepeatAmongAnyNumberOfKeys(count: Int) throws {
    let keys = (0..<count).map { "\"key-\($0)\":[{\"key-0\":0}]" }
    for repeated in [0, count / 2, count - 1] {
      let text = "{" + (keys + ["\"key-\(repeated)\":1"]).joined(separator: ",") + "}"
      #expect(try Document(text).duplicateKeys.map(\.name) == ["key-\(repeated)"])
    }
    #expect(try Document("{" + keys.joined(separator: ",") + "}").duplicateKeys.isEmpty)
  }

  @Test func findsRepeatsAmongManyKeysThroughEscapes() throws {
    let keys = (0..<100).map { "\"a\($0)\":0" }
    let escaped = (0..<100).map { "\"\\u0061\($0)\":0" }
    let document = try Document("{" + (keys + escaped).joined(separator: ",") + "}")
    #expect(document.duplicateKeys.map(\.name) == (0..<100).map { "a\($0)" })
  }

  @Test(arguments: [
    (#"{"12345678":1,"12345679":2}"#, 0), (#"{"a2345678z":1,"b2345678z":2}"#, 0),
    (#"{"12345678-12345678":1,"12345678+12345678":2}"#, 0), (#"{"a":1,"a\u0000":2}"#, 0),
    (#"{"":1,"":2}"#, 1), (#"{"12345678-12345678":1,"12345678-12345678":2}"#, 1),
    (#"{"Москва":1,"Москва":2,"москва":3}"#, 1),
  ])
  func tellsKeysApartByEveryByte(text: String, count: Int) throws {
    #expect(try Document(text).duplicateKeys.count == count)
  }

  @Test func namesAnEarlyRepeatOnceHoweverManyKeysFollow() throws {
    let keys = (0..<50).map { "\"key-\($0)\":0" }
    let text = "{\"a\":1,\"a\":2," + keys.joined(separator: ",") + "}"
    #expect(try Document(text).duplicateKeys.map(\.offset) == [7])
    #expect(try Document(#"{"a":1,"a":2,"\n":3}"#).duplicateKeys.map(\.offset) == [7])
  }
}

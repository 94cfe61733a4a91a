import LocatedJSON
import Testing

struct DocumentTests {
  @Test func givesItsBytesWithoutTheTail() throws {
    let document = try Document("[1, 2]")
    #expect(document.byteCount == 6)
    #expect(Array(document.bytes(in: 0..<100)) == Array("[1, 2]".utf8))
    #expect(Array(document.bytes(in: 1..<2)) == Array("1".utf8))
  }

  @Test func leavesOutWhatLiesOutsideTheText() throws {
    let document = try Document("[1, 2]")
    #expect(Array(document.bytes(in: 4..<100)) == Array("2]".utf8))
    #expect(document.bytes(in: 50..<100).isEmpty)
  }

  @Test func givesBytesByTheirOffsets() throws {
    let document = try Document(#"{"a": "text"}"#)
    let range = try #require(document.root["a"]?.sourceRange)
    let bytes = document.bytes(in: range)
    #expect(bytes.startIndex == range.lowerBound)
    #expect(bytes[range.lowerBound + 1] == UInt8(ascii: "t"))
  }

  @Test func takesOverAnArrayWithRoomToSpare() throws {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(6 + Document.spareBytes)
    bytes += "[1, 2]".utf8
    let before = bytes.withUnsafeBytes { $0.baseAddress }
    let document = try Document(consume bytes)
    #expect(document.bytes(in: 0..<6).withUnsafeBytes { $0.baseAddress } == before)
  }
}

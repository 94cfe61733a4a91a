import LocatedJSON
import Testing

struct LimitTests {
  @Test func readsAStringOfOneMebibyteAndNoMore() throws {
    let longest = "\"" + String(repeating: "x", count: 1 << 20) + "\""
    #expect(try Document(longest).root.string?.utf8.count == 1 << 20)
    let longer = "[" + longest.dropLast() + "x\"]"
    #expect(fault(in: longer)?.reason == .limit(.stringTooLong(bytes: (1 << 20) + 1)))
    #expect(fault(in: longer)?.offset == 1)
  }

  @Test func refusesAKeyLongerThanOneMebibyte() {
    let key = String(repeating: "k", count: (1 << 20) + 1)
    #expect(fault(in: "{\"\(key)\": 1}")?.category == .limit)
  }

  @Test func refusesATextLongerThan64MebibytesUnread() {
    let bytes = [UInt8](repeating: 0xFF, count: (64 << 20) + 1)
    let error = #expect(throws: SyntaxError.self) { try Document(bytes) }
    #expect(error?.reason == .limit(.textTooLong(bytes: (64 << 20) + 1)))
    #expect(error?.position == .start)
  }

  @Test func reads64LevelsAndNoMore() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try Document(deepest).root.count == 1)
    #expect(fault(in: "[" + deepest + "]")?.reason == .limit(.tooDeep))
    #expect(fault(in: "[" + deepest + "]")?.offset == 64)
  }

  @Test func countsLevelsByWhatIsOpen() throws {
    let inner = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
    #expect(try Document("[\(inner),\(inner),\(inner)]").root.count == 3)
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func refusesAHundredThousandOpenBracketsAtTheFirstTooMany(opening: String) {
    let error = fault(in: String(repeating: opening, count: 100_000))
    #expect(error?.reason == .limit(.tooDeep))
    #expect((error?.offset ?? .max) < 400)
  }
}

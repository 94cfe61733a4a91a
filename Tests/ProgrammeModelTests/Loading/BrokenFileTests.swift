import ProgrammeModel
import Testing

/// Files that are no JSON: each is told by name, and the others are read.
struct BrokenFileTests {
  private static func list(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let utf16: [UInt8] = [0xFF, 0xFE] + "{}".utf16.flatMap { [UInt8($0), 0] }

  private static let merge = """
    {
    <<<<<<< HEAD
      "id": "a",
    =======
      "id": "b",
    >>>>>>> beijing
      "title": "T"
    }
    """

  private static let files: [String: [UInt8]] = [
    "empty": [],
    "cut off": list("{\"id\": \"a\","),
    "trailing comma": list("{\n  \"id\": \"a\",\n}"),
    "byte order mark": [0xEF, 0xBB, 0xBF] + list("{}"),
    "UTF-16": utf16,
    "Latin-1": list("{\"id\": \"caf") + [0xE9] + list("\"}"),
    "NUL": list("{\"id\": \"a\u{0}\"}"),
    "merge": list(merge),
    "too deep": list(String(repeating: "[", count: 100_000)),
    "long string": list("{\"id\": \"" + String(repeating: "a", count: 1 << 20 + 1) + "\"}"),
  ]

  @Test(arguments: [
    ("empty", "1:1: error E002"), ("cut off", "1:12: error E002"),
    ("trailing comma", "2:12: error E002"), ("byte order mark", "1:1: error E002"),
    ("UTF-16", "1:1: error E001"), ("Latin-1", "1:12: error E001"), ("NUL", "1:10: error E002"),
    ("merge", "2:1: error E003"), ("too deep", "1:65: error E008"),
    ("long string", "1:8: error E008"),
  ])
  func isToldByNameAndPlace(what: String, start: String) throws {
    let bytes = try #require(Self.files[what])
    let fixture = Fixture().with("risk").file("events/a.json", bytes: bytes)
    let findings = try fixture.findings()
    #expect(findings.count == 1)
    #expect(findings.first?.description.hasPrefix("events/a.json:\(start): ") == true)
    let snapshot = try fixture.snapshot()
    #expect(snapshot.risks.count == 1)
    #expect(snapshot.files.map(\.isReadable) == [true, true, false, true])
  }

  @Test func namesBothLinesOfAMerge() throws {
    let finding = try Fixture().file("events/a.json", Self.merge).findings(.e003).first
    #expect(
      finding?.message == """
        the markers of an unresolved merge stand in lines 2 to 6; \
        keep one of the versions between them and delete the markers
        """)
  }

  @Test func countsAnyLineEndAsOne() throws {
    let text = "{\r\n  \"id\": \"a\",\r\"title\": \"T\",\n\"start\": \"2021-13\"}"
    let findings = try Fixture().file("events/a.json", text).findings(.e102)
    #expect(findings.map(\.place.line) == [4])
    #expect(findings.map(\.place.column) == [10])
  }

  @Test func readsAStringAndAKeyOfAMegabyte() throws {
    let long = String(repeating: "я", count: 1 << 19)
    let fixture = Fixture().file(
      "events/a.json",
      #"{"id": "a", "title": "\#(long)", "start": "2021", "x_\#(long.dropLast())": 1}"#)
    #expect(try fixture.findings().isEmpty)
    #expect(try fixture.snapshot().events["a"]?.title?.variants.first?.text == long)
  }
}

import LocatedJSON
import ProgrammeModel
import Testing

struct CanonicalFormTests {
  private func form(_ text: String, _ kind: String = "event") throws -> String {
    let kind = try #require(RecordKind.byName[kind])
    let form = CanonicalForm(of: kind, languages: ["en", "ru", "zh"])
    return String(decoding: form.bytes(of: try Document(Array(text.utf8))), as: UTF8.self)
  }

  @Test func ordersKeysByTheSchemaAndKeepsTheOthersAfterThem() throws {
    let text = """
      {"zz": 1, "start": "2021", "x_b": 2, "id": "a", "_comment": "C", "titel": 3, "title": "T",
       "$schema": "S"}
      """
    #expect(
      try form(text) == """
        {
          "$schema": "S",
          "_comment": "C",
          "id": "a",
          "title": "T",
          "start": "2021",
          "zz": 1,
          "x_b": 2,
          "titel": 3
        }

        """)
  }

  @Test func writesOneLanguageALineInTheProgrammesOrder() throws {
    let text =
      #"{"title": {"fr": "F", "zh": "Z", "x_a": "A", "en": "E", "_comment": "C", "ru": "R"}}"#
    #expect(
      try form(text) == """
        {
          "title": {
            "_comment": "C",
            "en": "E",
            "ru": "R",
            "zh": "Z",
            "fr": "F",
            "x_a": "A"
          }
        }

        """)
  }

  @Test func writesRowsOneALineHoweverLong() throws {
    let long = String(repeating: "long ", count: 30)
    let text = """
      {"observations": [{"value": 19.0, "period": "2020", "note": {"ru": "\(long)", "en": "E"}},
       {"period": "2021", "x_odd": [1, {"a": 2}], "value": null}], "targets": []}
      """
    #expect(
      try form(text, "series") == """
        {
          "observations": [
            {"period": "2020", "value": 19.0, "note": {"en": "E", "ru": "\(long)"}},
            {"period": "2021", "value": null, "x_odd": [1, {"a": 2}]}
          ],
          "targets": []
        }

        """)
  }

  @Test func writesShortListsAndPartsOnOneLine() throws {
    let many = (0..<12).map { "\"a-rather-long-area-\($0)\"" }
    #expect(
      try form(#"{"areas": [ "metro" , "covid" ], "x_a": {"b": 1, "c": [ ]}}"#) == """
        {
          "areas": ["metro", "covid"],
          "x_a": {
            "b": 1,
            "c": []
          }
        }

        """)
    #expect(
      try form("{\"areas\": [\(many.joined(separator: ","))]}") == """
        {
          "areas": [
            \(many.joined(separator: ",\n    "))
          ]
        }

        """)
  }

  @Test func breaksAListThatWouldPassAHundredColumns() throws {
    let fitting = String(repeating: "я", count: 100 - "  \"areas\": [\"\"],".count)
    #expect(try form("{\"areas\": [\"\(fitting)\"]}").split(separator: "\n").count == 3)
    #expect(try form("{\"areas\": [\"\(fitting)я\"]}").split(separator: "\n").count == 5)
  }

  @Test func keepsNestedRecordsInTheirOrder() throws {
    let text = #"{"id": "a", "milestones": [{"due": "2022", "id": "z"}, {"id": "b"}]}"#
    #expect(
      try form(text, "area") == """
        {
          "id": "a",
          "milestones": [
            {
              "id": "z",
              "due": "2022"
            },
            {
              "id": "b"
            }
          ]
        }

        """)
  }

  @Test(arguments: [
    ("event", "start", "b c a e f d"), ("update", "date", "b c a e f d"),
    ("decision", "date", "b c a e f d"), ("holiday", "date", "b c a e f d"),
    ("request", "opened", "a b c d e f"), ("contact", "name", "a b c d e f"),
  ])
  func ordersAListByDateOrId(kind: String, field: String, order: String) throws {
    let text = """
      {"items": [{"id": "d", "\(field)": "never"}, {"id": "a", "\(field)": "2021-05-14"},
       {"id": "f", "\(field)": "2021-06"}, {"id": "c", "\(field)": "2021-05"},
       {"id": "b", "\(field)": "2021-05"}, {"id": "e", "\(field)": "2021-05-15"}, 5]}
      """
    let lines = try form(text, kind).split(separator: "\n")
    let ids = lines.compactMap { line in line.split(separator: "\"id\": \"").last?.first }
    #expect(lines.filter { $0.contains("\"id\"") }.count == 6)
    #expect(
      zip(lines, ids).filter { $0.0.contains("\"id\"") }.map { String($0.1) }
        == order.split(separator: " ").map(String.init))
    #expect(lines.dropLast(2).last == "    5")
  }

  @Test func keepsTheOrderOfEqualPlaces() throws {
    let text = #"{"items": [{"id": "a", "x_n": 1}, {"id": "a", "x_n": 2}, {"id": "a", "x_n": 3}]}"#
    let lines = try form(text).split(separator: "\n").filter { $0.contains("x_n") }
    #expect(lines.map { $0.last } == ["1", "2", "3"])
  }

  @Test func writesStringsRawButForWhatHides() throws {
    let text =
      #"{"uid": "\u0041\/я地😀\u00e9\u001b\u009b\u202e\u200b\ufeff\u007f\n\"\\\ud83d\ude00"}"#
    #expect(
      try form(text) == #"""
        {
          "uid": "A/я地😀é\u001b\u009b\u202e\u200b\ufeff\u007f\n\"\\😀"
        }

        """#)
    #expect(try form("{\"uid\": \"a\u{202E}b\u{E0001}\"}").contains(#""a\u202eb\udb40\udc01""#))
  }

  @Test(arguments: ["19", "19.0", "1.46", "-0", "2e2", "1E+05", "123456789012345678901234567890"])
  func keepsNumbersAsTheyAreWritten(number: String) throws {
    #expect(try form("{\"x_n\":\(number)}") == "{\n  \"x_n\": \(number)\n}\n")
  }

  @Test(arguments: ["[]", "5", "{}", "null", #"{"items": 5}"#, #"{"items": []}"#])
  func writesWhatIsNoRecordToo(text: String) throws {
    let once = try form(text)
    #expect(try form(once) == once)
    #expect(StoredValue(try value(once)) == StoredValue(try value(text)))
  }
}

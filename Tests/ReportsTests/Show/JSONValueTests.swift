import Foundation
import ProgrammeModel
import Reports
import Testing

struct JSONValueTests {
  @Test func fieldsKeepTheOrderInWhichTheyAreWritten() {
    let value: JSONValue = ["z": 1, "a": nil, "m": true]
    #expect(value.text == #"{"z": 1, "a": null, "m": true}"#)
  }

  @Test(arguments: ["20.5", "19", "19.0", "1.46", "-0.10", "1e3"])
  func aStoredNumberIsPrintedAsItWasWritten(written: String) {
    #expect(JSONValue(Quantity(written)).text == written)
  }

  @Test(arguments: [
    (14.869_835, "14.87"), (0.475, "0.48"), (1, "1"), (-0.001, "0"), (12.7, "12.7"),
    (.nan, "null"), (.infinity, "null"),
  ])
  func aComputedNumberHasTwoDecimalsAtMost(number: Double, text: String) {
    #expect(JSONValue(rounded: number).text == text)
  }

  @Test func aComputedDecimalIsRoundedHalfAwayFromZero() {
    #expect(JSONValue(rounded: Decimal(string: "-6.345")).text == "-6.35")
    #expect(JSONValue(exact: Decimal(string: "0.0040")).text == "0.004")
    #expect(JSONValue(rounded: Decimal?.none).text == "null")
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("line\nnext\ttab", #""line\nnext\ttab""#),
    ("\u{1B}[31m", #""\u001B[31m""#), ("a\u{202E}b", #""a\u202Eb""#),
    ("\u{85}\u{7F}", #""\u0085\u007F""#), ("\u{2028}", #""\u2028""#),
    ("\u{E0001}", #""\uDB40\uDC01""#), ("Метро 地铁 🚇", "\"Метро 地铁 🚇\""),
  ])
  func whatATerminalWouldActOnIsEscaped(string: String, text: String) throws {
    #expect(JSONValue(string).text == text)
    let array = try JSONSerialization.jsonObject(with: Data("[\(text)]".utf8))
    #expect(array as? [String] == [string])
  }

  @Test func whatHoldsObjectsStandsOnSeveralLines() {
    let value: JSONValue = ["list": [["a": 1], ["a": 2]], "none": [], "ids": ["x", "y"]]
    #expect(
      value.text == """
        {
          "list": [
            {"a": 1},
            {"a": 2}
          ],
          "none": [],
          "ids": ["x", "y"]
        }
        """)
  }

  @Test func aLongObjectStandsOnSeveralLines() {
    let long = String(repeating: "x", count: 70)
    let value: JSONValue = ["a": .string(long), "b": .string(long)]
    #expect(value.text == "{\n  \"a\": \"\(long)\",\n  \"b\": \"\(long)\"\n}")
  }
}

import Foundation
import Phrasebook
import ProgrammeModel
import Testing

struct NumberTests {
  @Test(arguments: [
    ("1234.5", ["1,234.5", "1\u{A0}234,5", "1234.5"]),
    ("1.46", ["1.46", "1,46", "1.46"]),
    ("19", ["19", "19", "19"]),
    ("19.0", ["19.0", "19,0", "19.0"]),
    ("-2.7", ["−2.7", "−2,7", "−2.7"]),
    ("-0.0", ["0.0", "0,0", "0.0"]),
    ("39038.1", ["39,038.1", "39\u{A0}038,1", "39038.1"]),
    ("1.5e3", ["1,500", "1\u{A0}500", "1500"]),
    ("12E-1", ["1.2", "1,2", "1.2"]),
    ("1234567", ["1,234,567", "1\u{A0}234\u{A0}567", "1234567"]),
    ("0.001", ["0.001", "0,001", "0.001"]),
  ])
  func writesStoredFiguresAsTheyWereWritten(written: String, texts: [String]) throws {
    let quantity = try #require(Quantity(written))
    #expect(inEachLanguage { $0.number(quantity) } == texts)
  }

  @Test(arguments: [
    (62, ["+62", "+62", "+62"]), (-5, ["−5", "−5", "−5"]), (0, ["0", "0", "0"]),
    (-1234, ["−1,234", "−1\u{A0}234", "−1234"]),
  ])
  func signsDifferences(value: Int, texts: [String]) {
    #expect(inEachLanguage { $0.signed(value) } == texts)
  }

  @Test(arguments: [
    ("40.5", ["40.5\u{A0}%", "40,5\u{A0}%", "40.5%"]), ("62", ["62\u{A0}%", "62\u{A0}%", "62%"]),
  ])
  func writesPercentAfterItsGap(written: String, texts: [String]) throws {
    let quantity = try #require(Quantity(written))
    #expect(inEachLanguage { $0.percent(quantity) } == texts)
    #expect(Language.english.phrases.percent(62) == "62\u{A0}%")
  }

  @Test(arguments: [
    ("10", ["+10\u{A0}%", "+10\u{A0}%", "+10%"]),
    ("-2.9", ["−2.9\u{A0}%", "−2,9\u{A0}%", "−2.9%"]),
    ("0.0", ["0.0\u{A0}%", "0,0\u{A0}%", "0.0%"]),
  ])
  func signsGrowth(written: String, texts: [String]) throws {
    let quantity = try #require(Quantity(written))
    #expect(inEachLanguage { $0.growth(quantity) } == texts)
  }

  @Test(arguments: [
    ("16.724", 2, "16.72"), ("18.915", 2, "18.92"), ("-2.65", 1, "−2.7"), ("0.996", 2, "1.00"),
    ("99.95", 1, "100.0"), ("-0.04", 1, "0.0"), ("7", 1, "7.0"), ("0.5", 0, "1"), ("0.4", 0, "0"),
    ("1234.5", 0, "1,235"),
  ])
  func roundsDerivedFiguresHalfAwayFromZero(value: String, places: Int, text: String) throws {
    let decimal = try #require(Decimal(string: value))
    #expect(Language.english.phrases.number(decimal, places: places) == text)
  }

  /// However near to a half a quotient is, and however many digits it has.
  @Test(arguments: [
    ("0.49999999999999999999999999", 0, "0"), ("0.50000000000000000000000001", 0, "1"),
    ("8.2499999999999999999999999999999999999", 1, "8.2"), ("-8.25", 1, "−8.3"),
    ("8.3333333333333333333333333333333333333", 2, "8.33"),
    ("99.9999999999999999999999999999999999", 1, "100.0"),
    ("-0.0000000000000000000000000000000001", 2, "0.00"), ("0.07", 2, "0.07"),
    ("999999999999.4", 0, "999,999,999,999"),
    ("123456789012345678.5", 0, "123,456,789,012,345,679"),
  ])
  func roundsByEveryDigit(value: String, places: Int, text: String) throws {
    let decimal = try #require(Decimal(string: value))
    #expect(Language.english.phrases.number(decimal, places: places) == text)
  }

  @Test func writesDerivedSharesAndGrowth() throws {
    let value = try #require(Decimal(string: "-2.6997"))
    #expect(
      inEachLanguage { $0.growth(value, places: 1) }
        == ["−2.7\u{A0}%", "−2,7\u{A0}%", "−2.7%"])
    #expect(
      inEachLanguage { $0.percent(-value, places: 1) } == ["2.7\u{A0}%", "2,7\u{A0}%", "2.7%"])
    #expect(inEachLanguage { $0.signed(value, places: 2) } == ["−2.70", "−2,70", "−2.70"])
  }

  /// A comma parts thousands in English, and whole from fraction in Russian.
  @Test(arguments: [
    ("1,234", [0, 4, 0]), ("1,234.5", [2, 0, 2]), ("20,5", [0, 2, 0]), ("20.50", [3, 0, 3]),
    ("987", [0, 0, 0]), ("–", [0, 0, 0]),
  ])
  func knowsWhereTheDecimalsOfAFigureBegin(figure: String, columns: [Int]) {
    #expect(Language.allCases.map { $0.phrases.decimalColumns(of: figure) } == columns)
  }
}

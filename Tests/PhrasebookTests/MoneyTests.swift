import Foundation
import Phrasebook
import ProgrammeModel
import Testing

struct MoneyTests {
  let billions = MeasuredUnit(code: "USD", power: 9)

  @Test(arguments: [
    ("20.5", ["20.5\u{A0}bn US$", "20,5\u{A0}млрд $", "205亿美元"]),
    ("1.46", ["1.46\u{A0}bn US$", "1,46\u{A0}млрд $", "14.6亿美元"]),
    ("19", ["19\u{A0}bn US$", "19\u{A0}млрд $", "约190亿美元"]),
    ("110", ["110\u{A0}bn US$", "110\u{A0}млрд $", "约1100亿美元"]),
    ("200", ["200\u{A0}bn US$", "200\u{A0}млрд $", "约2000亿美元"]),
    ("19.0", ["19.0\u{A0}bn US$", "19,0\u{A0}млрд $", "190亿美元"]),
    ("-17.54", ["−17.54\u{A0}bn US$", "−17,54\u{A0}млрд $", "−175.4亿美元"]),
    ("0", ["0\u{A0}bn US$", "0\u{A0}млрд $", "0亿美元"]),
    ("0.04", ["0.04\u{A0}bn US$", "0,04\u{A0}млрд $", "0.4亿美元"]),
  ])
  func writesBillionsWithTheirUnit(written: String, texts: [String]) throws {
    let quantity = try #require(Quantity(written))
    #expect(inEachLanguage { $0.headed(quantity, in: billions) } == texts)
  }

  @Test(arguments: [
    ("20.5", ["20.5", "20,5", "205"]), ("1.46", ["1.46", "1,46", "14.6"]),
    ("19", ["19", "19", "190"]), ("110", ["110", "110", "1100"]), ("200", ["200", "200", "2000"]),
    ("107.76", ["107.76", "107,76", "1077.6"]),
  ])
  func writesCellsWithoutTheirUnit(written: String, texts: [String]) throws {
    let quantity = try #require(Quantity(written))
    #expect(inEachLanguage { $0.figure(quantity, in: billions) } == texts)
  }

  /// A zero that only the scale of the unit adds is no digit of the source's.
  @Test(arguments: [("19", "约190"), ("19.0", "190"), ("20.5", "205"), ("0", "0")])
  func saysAboutWhereTheScaleAddsADigit(written: String, shown: String) throws {
    let quantity = try #require(Quantity(written))
    let texts = inEachLanguage { $0.stated(quantity, in: billions) }
    #expect(texts == [written, written.replacing(".", with: ","), shown])
  }

  @Test func namesTheUnitOnceInTheHeading() throws {
    let quantity = try #require(Quantity("20.5"))
    #expect(inEachLanguage { $0.heading(of: billions) } == ["bn US$", "млрд $", "亿美元"])
    #expect(
      inEachLanguage { $0.headed(quantity, in: billions) }
        == ["20.5\u{A0}bn US$", "20,5\u{A0}млрд $", "205亿美元"])
  }

  @Test(arguments: [
    (MeasuredUnit(code: "USD", power: 0), ["5.25\u{A0}US$", "5,25\u{A0}$", "5.25美元"]),
    (
      MeasuredUnit(code: "USD", power: 3),
      ["5.25\u{A0}thousand US$", "5,25\u{A0}тыс. $", "0.525万美元"]
    ),
    (
      MeasuredUnit(code: "USD", power: 6),
      ["5.25\u{A0}m US$", "5,25\u{A0}млн $", "525万美元"]
    ),
    (
      MeasuredUnit(code: "CNY", power: 12),
      ["5.25\u{A0}tn CN¥", "5,25\u{A0}трлн юаней", "5.25万亿元"]
    ),
    (MeasuredUnit(code: "persons", power: 0), ["5.25\u{A0}persons", "5,25\u{A0}чел.", "5.25人"]),
    (
      MeasuredUnit(code: "persons", power: 3),
      ["5.25\u{A0}thousand persons", "5,25\u{A0}тыс. чел.", "0.525万人"]
    ),
    (
      MeasuredUnit(code: "tonnes", power: 6),
      ["5.25\u{A0}m t", "5,25\u{A0}млн т", "525万吨"]
    ),
    (MeasuredUnit(code: "percent", power: 0), ["5.25\u{A0}%", "5,25\u{A0}%", "5.25%"]),
    (
      MeasuredUnit(code: "XDR", power: 9),
      ["5.25\u{A0}bn XDR", "5,25\u{A0}млрд XDR", "52.5亿XDR"]
    ),
  ])
  func knowsUnitsAndTheirScales(unit: MeasuredUnit, texts: [String]) throws {
    let quantity = try #require(Quantity("5.25"))
    #expect(inEachLanguage { $0.headed(quantity, in: unit) } == texts)
  }

  @Test func movesThePointOfDerivedFiguresExactly() throws {
    let sum = try #require(Decimal(string: "20.46"))
    let low = try #require(Decimal(string: "19.955"))
    let high = try #require(Decimal(string: "20.965"))
    #expect(
      inEachLanguage { $0.figure(sum, places: 2, in: billions) } == ["20.46", "20,46", "204.6"])
    #expect(
      inEachLanguage { $0.interval(low...high, in: billions) }
        == ["19.955…20.965", "19,955…20,965", "199.55…209.65"])
    #expect(
      inEachLanguage { $0.headed(-sum, places: 1, in: billions) }
        == ["−20.5\u{A0}bn US$", "−20,5\u{A0}млрд $", "−205亿美元"])
    #expect(
      inEachLanguage { $0.headed(sum, places: 2, in: billions) }
        == ["20.46\u{A0}bn US$", "20,46\u{A0}млрд $", "204.6亿美元"])
  }
}

import Foundation
import ProgrammeModel
import Testing

struct QuantityTests {
  @Test(arguments: [
    ("19", 0, "18.5", "19.5"), ("19.0", -1, "18.95", "19.05"), ("1.46", -2, "1.455", "1.465"),
    ("-2.9", -1, "-2.95", "-2.85"), ("0", 0, "-0.5", "0.5"), ("2e2", 2, "150", "250"),
    ("1.5E+3", 2, "1450", "1550"), ("25e-1", -1, "2.45", "2.55"), ("-0", 0, "-0.5", "0.5"),
    ("999999999999999999", 0, "999999999999999998.5", "999999999999999999.5"),
    ("0.000000000000000001", -18, "0.0000000000000000005", "0.0000000000000000015"),
  ])
  func keepsThePrecisionThatWasWritten(
    text: String, lastDigit: Int, low: String, high: String
  ) throws {
    let found = try #require(Quantity(text))
    #expect(found.written == text)
    #expect(found.lastDigit == lastDigit)
    #expect(found.interval.lowerBound == Decimal(string: low))
    #expect(found.interval.upperBound == Decimal(string: high))
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775808", "1e999", "1e99999", "1e19",
    "0.0000000000000000001",
    "123456789012345678901234567890123456789",
  ])
  func refusesWhatIsTooBigOrTooFine(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test(arguments: [
    "", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x10", "1_000", "1,5", " 1", "1 ", "NaN",
    "Infinity",
    "--1", "1.2.3", "１９",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test func tellsApartWhatIsWrittenApart() throws {
    let (short, long) = (try #require(Quantity("19")), try #require(Quantity("19.0")))
    #expect(short != long)
    #expect(short.value == long.value)
  }
}

/// A JSON number in another power of ten, with as many digits as it was written with.
///
/// The point is moved in the text: 20500 by −3 is 20.500, which is as sure as it was. Where zeros would have to be put
/// behind the last digit an exponent is written, as in 19e3 for 19 by 3: zeros would claim digits that nobody measured.
func shiftedPoint(of number: String, by power: Int) -> String {
  guard power != 0 else { return number }
  let isNegative = number.hasPrefix("-")
  let parts = number.drop { $0 == "-" }.split { $0 == "e" || $0 == "E" }
  let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  let decimals = halves.count > 1 ? halves[1] : ""
  let lastDigit = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - decimals.count + power
  let digits = String((halves[0] + decimals).drop { $0 == "0" })
  let text: String
  if lastDigit > 0 {
    text = digits.isEmpty ? "0" : "\(digits)e\(lastDigit)"
  } else if lastDigit == 0 {
    text = digits.isEmpty ? "0" : digits
  } else {
    let padded = String(repeating: "0", count: max(0, 1 - lastDigit - digits.count)) + digits
    text = "\(padded.dropLast(-lastDigit)).\(padded.suffix(-lastDigit))"
  }
  return (isNegative ? "-" : "") + text
}

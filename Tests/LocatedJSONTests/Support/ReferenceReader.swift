/// The grammar of RFC 8259 written down as plainly as can be: slow, and sure to be right.
struct ReferenceReader {
  private var rest: Substring.UnicodeScalarView

  /// Whether bytes are one JSON text, however deep and long.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    var reader = ReferenceReader(rest: Substring(text).unicodeScalars)
    return reader.readValue() && reader.rest.isEmpty
  }

  private mutating func readValue() -> Bool {
    skipBlanks()
    defer { skipBlanks() }
    switch rest.first {
    case "{":
      return readList(from: "{", to: "}") { reader in
        reader.skipBlanks()
        guard reader.readString() else { return false }
        reader.skipBlanks()
        return reader.take(":") && reader.readValue()
      }
    case "[": return readList(from: "[", to: "]") { $0.readValue() }
    case "\"": return readString()
    default: return take("true") || take("false") || take("null") || readNumber()
    }
  }

  private mutating func readList(
    from opening: String, to closing: String, item: (inout Self) -> Bool
  ) -> Bool {
    guard take(opening) else { return false }
    skipBlanks()
    if take(closing) { return true }
    repeat {
      guard item(&self) else { return false }
    } while take(",")
    return take(closing)
  }

  private mutating func readString() -> Bool {
    guard take("\"") else { return false }
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return true }
      if scalar.value < 0x20 { return false }
      if scalar == "\\", !readEscape() { return false }
    }
    return false
  }

  private mutating func readEscape() -> Bool {
    guard let letter = rest.popFirst() else { return false }
    if "\"\\/bfnrt".unicodeScalars.contains(letter) { return true }
    guard letter == "u", let unit = readUnit() else { return false }
    if UTF16.isLeadSurrogate(unit) {
      guard take("\\u"), let trail = readUnit() else { return false }
      return UTF16.isTrailSurrogate(trail)
    }
    return !UTF16.isTrailSurrogate(unit)
  }

  private mutating func readUnit() -> UInt16? {
    let digits = rest.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else {
      return nil
    }
    rest.removeFirst(4)
    return UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
  }

  private mutating func readNumber() -> Bool {
    _ = take("-")
    if !take("0") {
      guard readDigits() else { return false }
    }
    if take("."), !readDigits() { return false }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      return readDigits()
    }
    return true
  }

  private mutating func readDigits() -> Bool {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest.removeFirst(digits.count)
    return !digits.isEmpty
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest.removeFirst(text.unicodeScalars.count)
    return true
  }
}

extension Tree {
  /// Any value at all, a few levels deep.
  static func random(depth: Int, using generator: inout SeededGenerator) -> Tree {
    switch generator.below(depth > 0 ? 7 : 4) {
    case 0: return .null
    case 1: return .bool(generator.below(2) == 0)
    case 2: return .number(randomNumber(using: &generator))
    case 3: return .string(randomString(using: &generator))
    case 4:
      return .array(
        (0..<generator.below(6)).map { _ in .random(depth: depth - 1, using: &generator) })
    default:
      return .object(
        (0..<generator.below(8)).map { _ in
          Field(
            key: randomString(using: &generator),
            value: .random(depth: depth - 1, using: &generator))
        })
    }
  }

  private static func randomNumber(using generator: inout SeededGenerator) -> String {
    let sign = generator.choice(of: ["", "-"])
    let whole = generator.choice(of: ["0", "7", "42", "1234567890123"])
    let fraction = generator.choice(of: ["", "", ".0", ".50", ".123456789"])
    let exponent = generator.choice(of: ["", "", "e3", "E+03", "e-7"])
    return sign + whole + fraction + exponent
  }

  private static func randomString(using generator: inout SeededGenerator) -> [UInt8] {
    let alphabet = [
      "a", "z", " ", "\"", "\\", "/", "\n", "\t", "\0", "Ж", "и", "京", "市", "🚇", "\u{7F}",
    ]
    let letters = (0..<generator.below(20)).map { _ in generator.choice(of: alphabet) }
    return Array(letters.joined().utf8)
  }
}

extension Tree {
  /// The value as JSON text, with blanks and escapes wherever they may stand.
  func printed(using generator: inout SeededGenerator) -> String {
    let blank = generator.choice(of: ["", "", " ", "\n  ", "\r\n", "\t", "          "])
    let text =
      switch self {
      case .null: "null"
      case .bool(let bool): "\(bool)"
      case .number(let text): text
      case .string(let bytes): Self.quoted(bytes, using: &generator)
      case .array(let values): "[" + joined(values.map { $0.printed(using: &generator) }) + "]"
      case .object(let fields):
        "{"
          + joined(
            fields.map { field in
              Self.string(field.key).printed(using: &generator) + ":"
                + field.value.printed(using: &generator)
            }) + "}"
      }
    return blank + text + blank
  }

  private func joined(_ parts: [String]) -> String {
    parts.isEmpty ? " " : parts.joined(separator: ",")
  }

  private static func quoted(_ bytes: [UInt8], using generator: inout SeededGenerator) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let letters = scalars.map { scalar -> String in
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      guard mustEscape || generator.below(8) == 0 else { return String(scalar) }
      return UTF16.encode(scalar).map { units in
        units.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).dropFirst() }.joined()
      } ?? String(scalar)
    }
    return "\"" + letters.joined() + "\""
  }
}

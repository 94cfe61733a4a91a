/// How a JSON string says what may not stand in it, or should not be hidden in it.
///
/// Written with `\\`: the quote and the backslash, controls, and formats that show nothing but move
/// or reorder what does, such as U+202E and U+200B, so that a reader of the file sees them.
enum StringEscapes {
  /// Appends a text's bytes as they stand between the quotes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      if source.allSatisfy(isPlain) {
        bytes.append(contentsOf: source)
      } else {
        for scalar in String(decoding: source, as: UTF8.self).unicodeScalars {
          append(scalar, to: &bytes)
        }
      }
    }
  }

  /// Appends what stands between the quotes of a string as it is written; `false` where it has to be read and escaped anew.
  static func append(written bytes: ArraySlice<UInt8>, to page: inout [UInt8]) -> Bool {
    guard bytes.allSatisfy(isPlain) else { return false }
    page.append(contentsOf: bytes)
    return true
  }

  /// Whether a byte is no sign to be escaped, nor the first of one that may have to be: of most scripts none is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != quote && byte != backslash && !byte.mayBeginHidden
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let letter = letter(for: scalar) {
      bytes += [backslash, letter]
    } else if isHidden(scalar) {
      for unit in UTF16.encode(scalar) ?? UTF16.EncodedScalar() {
        let digits = String(unit, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      }
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
    }
  }

  private static func letter(for scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "\"": quote
    case "\\": backslash
    case "\u{8}": UInt8(ascii: "b")
    case "\u{C}": UInt8(ascii: "f")
    case "\n": UInt8(ascii: "n")
    case "\r": UInt8(ascii: "r")
    case "\t": UInt8(ascii: "t")
    default: nil
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isSurelyShown { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

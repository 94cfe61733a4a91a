extension Diagnosis {
  /// The fault of a character that stands nowhere in JSON but in strings.
  var strayCharacter: Verdict? {
    let offset = stop.offset
    guard offset < byteCount else { return nil }
    guard let scalar = scalar(at: offset) else {
      return (.encoding(.invalidUTF8(bytes[offset])), offset)
    }
    return character(scalar).map { (.character($0), offset) }
  }

  private func character(_ scalar: Unicode.Scalar) -> SyntaxError.CharacterFault? {
    switch scalar {
    case "\0": .nul
    case "'", "`": .singleQuote
    case "\u{FEFF}" where stop.offset == 0: .byteOrderMark
    case "/", "#": comment(startingWith: scalar)
    default:
      if scalar.isOtherSpace {
        .otherSpace(scalar)
      } else {
        scalar.jsonLookAlike.map { .lookAlike(scalar, of: $0) }
      }
    }
  }

  private func comment(startingWith scalar: Unicode.Scalar) -> SyntaxError.CharacterFault? {
    if scalar == "#" { return .comment("#") }
    switch bytes[stop.offset + 1] {
    case UInt8(ascii: "/"): return .comment("//")
    case UInt8(ascii: "*"): return .comment("/*")
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is a blank, or nothing visible at all, but none of JSON's four.
  fileprivate var isOtherSpace: Bool {
    if self == " " || self == "\t" || self == "\n" || self == "\r" { return false }
    return properties.isWhitespace || ("\u{200B}"..."\u{200F}").contains(self)
      || self == "\u{2060}" || self == "\u{FEFF}"
  }

  /// The character of JSON that this one is easily taken for, as word processors and Chinese input
  /// methods write it.
  fileprivate var jsonLookAlike: Unicode.Scalar? {
    switch self {
    case "\u{201C}"..."\u{201F}", "\u{2018}"..."\u{201B}", "«", "»", "「", "」", "＂": "\""
    case "、": ","
    case "【": "["
    case "】": "]"
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "，", "：", "［", "］", "｛", "｝", "－", "＋", "．", "０"..."９":
      Unicode.Scalar(value - 0xFEE0)
    default: nil
    }
  }
}

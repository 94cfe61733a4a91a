import CWideCharacters

/// How many columns text takes, by the same `wcwidth` that ncurses asks.
///
/// The process must have a UTF-8 locale: ``useUTF8Locale()``.
package enum DisplayWidth {
  /// The columns that ``Frame/write(_:at:as:)`` fills with a text.
  package static func columns(of text: String) -> Int {
    if VisibleText.isPlainASCII(text) { return text.utf8.count }
    return columnsOfPlain(text) ?? Glyphs(text).reduce(0) { $0 + $1.width }
  }

  /// The columns of a text whose every scalar is drawn as it stands, in cells of its own; `nil` of any other.
  private static func columnsOfPlain(_ text: String) -> Int? {
    if AmbiguousWidth.isWide { return nil }
    var columns = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2013...0x2027,
        0x2190...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF:
        columns += 1
      case 0x3001...0x3020, 0x4E00...0x9FFC, 0xFF01...0xFF60: columns += 2
      default: return nil
      }
    }
    return columns
  }

  /// The columns of one scalar: 0 for a mark, 1, 2, or -1 where the C library knows none.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value > 0x7E, AmbiguousWidth.isWide { return wideColumns(of: scalar) }
    return switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F: 1
    case 0x2013...0x2027, 0x2190...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF: 1
    case 0x3041...0x3096, 0x4E00...0x9FFC, 0xAC00...0xD7A3: 2
    default: Int(wcwidth(Int32(bitPattern: scalar.value)))
    }
  }

  /// A sign counts as its twin in ASCII, which is drawn in its place.
  private static func wideColumns(of scalar: Unicode.Scalar) -> Int {
    let isReplaced = ASCIITwin.twin(of: scalar) != scalar
    return isReplaced ? 1 : Int(wcwidth(Int32(bitPattern: scalar.value)))
  }
}

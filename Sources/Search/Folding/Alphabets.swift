import Foundation

/// The letters of the Latin and Cyrillic alphabets, folded once for the process.
enum Alphabets {
  /// From the first character after ASCII to the last Cyrillic one.
  static let start: UInt32 = 0x80
  static let end: UInt32 = 0x530

  static let forms: [LetterForms] = (start..<end).map { value in
    guard let scalar = Unicode.Scalar(value) else { return LetterForms(own: .none) }
    let own = folded(scalar)
    let lower = scalar.properties.lowercaseMapping
    let latin = Cyrillic.latin[lower] ?? Cyrillic.latin[plain(lower)]
    return LetterForms(own: own, latin: latin.map { Letters($0) })
  }

  /// A character without case, accent, width or ligature; a mark that stands alone becomes nothing.
  static func folded(_ scalar: Unicode.Scalar) -> Letters {
    if let twin = twins[scalar] { return Letters(twin) }
    let text = plain(scalar.properties.lowercaseMapping)
    return Letters(twins[text.unicodeScalars.first ?? " "] ?? text)
  }

  /// A text decomposed, without marks, in lower case.
  private static func plain(_ text: String) -> String {
    let scalars = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(scalars)).lowercased()
  }

  /// What decomposition leaves as it is though a keyboard has it otherwise.
  private static let twins: [Unicode.Scalar: String] = [
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
    "ς": "σ",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "「": "\"",
    "」": "\"", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "、": ",", "。": ".", "·": " ",
  ]
}

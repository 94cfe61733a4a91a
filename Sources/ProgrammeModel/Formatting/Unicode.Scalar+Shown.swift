extension Unicode.Scalar {
  /// Whether it is of those that most texts are made of, and surely shows something; of others Unicode's tables are asked.
  ///
  /// ASCII, Latin, Cyrillic, dashes and quotes, Chinese with its punctuation.
  package var isSurelyShown: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x530: true
    case 0x2010..<0x2028, 0x2030..<0x205F, 0x3000..<0x3030, 0x4E00..<0xA000, 0xFF01..<0xFF61: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether it is a control, or the first byte in UTF-8 of a character that may show nothing: of most scripts none is.
  ///
  /// Besides U+0080 to U+00BF those of U+0600 to U+08FF, of Indian scripts and their neighbours, of general punctuation, and
  /// from U+F000 on.
  var mayBeginHidden: Bool {
    switch self {
    case 0..<0x20, 0x7F, 0xC2, 0xD8...0xE2, 0xEF...0xFF: true
    default: false
    }
  }
}

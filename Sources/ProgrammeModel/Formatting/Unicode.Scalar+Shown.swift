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

/// How Chinese characters are read, in Latin letters without tones.
///
/// ICU knows more of them, but its transform takes 70 to 100 ms to set up and 10 µs a character; this
/// table takes neither time nor memory worth naming. Characters beyond it are sought as they are.
enum Pinyin {
  /// Where the characters of ``table`` stand.
  static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// The reading of a character, empty where none is known.
  @inline(__always)
  static func syllable(of value: UInt32) -> Letters {
    readings.syllables[Int(readings.places[Int(value - range.lowerBound)])]
  }

  /// The reading that a character has before another one, where that is not its usual one.
  static func syllable(of value: UInt32, before next: UInt32) -> Letters? {
    words[UInt64(value) << 32 | UInt64(next)]
  }

  private struct Readings {
    /// The syllables; the first is empty.
    var syllables = [Letters.none]

    /// The place of its syllable for each character of ``range``.
    var places = [UInt16](repeating: 0, count: range.count)
  }

  private static let readings: Readings = {
    var readings = Readings()
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let syllable = entry.prefix { $0.isASCII }
      readings.syllables.append(Letters(syllable))
      for scalar in entry.dropFirst(syllable.count).unicodeScalars
      where range.contains(scalar.value) {
        readings.places[Int(scalar.value - range.lowerBound)] =
          UInt16(readings.syllables.count - 1)
      }
    }
    return readings
  }()

  /// Words of offices and places whose first character is read in its other way.
  private static let words: [UInt64: Letters] = Dictionary(
    uniqueKeysWithValues: [
      ("重庆", "chong"), ("重新", "chong"), ("重复", "chong"), ("长城", "chang"), ("长春", "chang"),
      ("长沙", "chang"), ("长江", "chang"), ("长期", "chang"), ("长安", "chang"), ("长远", "chang"),
      ("行业", "hang"), ("厦门", "xia"), ("调研", "diao"), ("调查", "diao"), ("会计", "kuai"),
    ].map { word, reading in
      let values = word.unicodeScalars.map { UInt64($0.value) }
      return (values[0] << 32 | values[1], Letters(reading))
    })
}

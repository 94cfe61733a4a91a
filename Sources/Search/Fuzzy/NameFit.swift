/// How closely a name has what was typed, letter after letter; the best first.
package enum NameFit: Int, CaseIterable, Sendable {
  /// It is the name.
  case whole

  /// The name begins so.
  case start

  /// A word in the name begins so.
  case wordStart

  /// Finds how a name has a word, in any of their spellings; `nil` where no word of the name begins so.
  package init?(of typed: SoughtWord, in name: FoldedText) {
    var best: NameFit?
    for spelling in typed.spellings {
      let letters = spelling.trimmed
      if letters.isEmpty { continue }
      for form in [name.own, name.latin].compactMap({ $0 }) {
        guard let fit = form.fit(of: letters), fit.rawValue < best?.rawValue ?? .max else {
          continue
        }
        best = fit
      }
    }
    guard let best else { return nil }
    self = best
  }
}

extension FoldedForm {
  fileprivate func fit(of letters: ArraySlice<UInt8>) -> NameFit? {
    if bytes.starts(with: letters) { return bytes.count == letters.count ? .whole : .start }
    let begins = bytes.indices.dropFirst().contains {
      isWordStart($0) && bytes[$0...].starts(with: letters)
    }
    return begins ? .wordStart : nil
  }
}

extension [UInt8] {
  /// Without blanks at its ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let start = drop { $0 == 0x20 }
    return start[..<(start.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start.startIndex)]
  }
}

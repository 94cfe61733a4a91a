import LocatedJSON

/// No text holds controls, or marks that reorder or hide what it shows.
///
/// Line ends and tabs are let through, and so are the joiners that some scripts and emoji need.
struct TextHidesNothing: TextRule {
  func findings(in record: RecordTexts) -> [Finding] {
    record.texts.flatMap { text in
      text.strings.compactMap { _, value in
        guard mayHide(value.written), let scalar = hidden(in: value.string ?? "") else {
          return nil
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return record.finding(
          .w708, at: value,
          "\(text.field) holds U+\(number), which shows nothing; take it out")
      }
    }
  }

  /// Whether a text has an escape, or the first byte of a character that may hide something.
  private func mayHide(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == UInt8(ascii: "\\") || $0.mayBeginHidden }
  }

  private func hidden(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      if scalar.isSurelyShown { return false }
      switch scalar {
      case "\n", "\t", "\u{AD}", "\u{200C}", "\u{200D}": return false
      default:
        let category = scalar.properties.generalCategory
        return category == .control || category == .format
      }
    }
  }
}

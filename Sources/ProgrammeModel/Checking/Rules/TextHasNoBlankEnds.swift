import LocatedJSON

/// No text begins or ends with a blank.
struct TextHasNoBlankEnds: TextRule {
  func findings(in record: RecordTexts) -> [Finding] {
    record.texts.flatMap { text in
      text.strings.compactMap { _, value in
        let written = value.written
        guard let first = written.first, let last = written.last,
          mayBeBlank(first) || mayBeBlank(last) || written.contains(UInt8(ascii: "\\")),
          hasBlankEnd(value.string ?? "")
        else { return nil }
        return record.finding(
          .w709, at: value, "\(text.field) begins or ends with a blank; take it out")
      }
    }
  }

  private func mayBeBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

  private func hasBlankEnd(_ text: String) -> Bool {
    let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
    return ends.contains { $0?.properties.isWhitespace ?? false }
  }
}

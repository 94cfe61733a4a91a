/// One part of a filter line.
package struct FilterTerm: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// A word or a quoted phrase, sought in all texts.
    case word(String)

    /// A field, in lower case, and what it is asked for.
    case field(String, Comparison, String)

    /// A field whose value is still to be typed, or breaks off within a quotation.
    case fieldToCome(String)
  }

  package let meaning: Meaning

  /// The term as it was typed.
  package let text: String

  /// Where it stands in the line, in characters from 0.
  package let place: Range<Int>

  /// Whether the line breaks off in it: a field without a value, a quotation without an end.
  package let isUnfinished: Bool
}

extension FilterTerm {
  /// The value as a number and the letters after it: `30d` is 30 and `d`; `nil` for no number.
  package var quantity: (number: Double, unit: String)? {
    guard case .field(_, _, let value) = meaning else { return nil }
    let digits = value.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) || $0 == "−" }
    guard let number = Double(digits.replacing("−", with: "-")) else { return nil }
    let unit = value.dropFirst(digits.count).trimmingPrefix { $0.isWhitespace }
    return number.isFinite ? (number, unit.lowercased()) : nil
  }
}

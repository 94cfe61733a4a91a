/// A code of an international standard, known by its form: the lists themselves are not kept here.
package enum StandardCode: String, CaseIterable, Sendable {
  /// ISO 3166-1, such as `RU`.
  case country
  /// ISO 3166-2, such as `RU-MOW`.
  case subdivision
  /// Either of the two.
  case place
  /// BCP 47, such as `ru` or `zh-Hans`.
  case language

  /// What a message calls it.
  package var name: String {
    switch self {
    case .country: "a country code (ISO 3166-1)"
    case .subdivision: "the code of a part of a country (ISO 3166-2)"
    case .place: "a place code (ISO 3166)"
    case .language: "a language tag (BCP 47)"
    }
  }

  /// What it is written like.
  package var form: String {
    switch self {
    case .country: "two capital letters, such as RU"
    case .subdivision: "a country and a part of it, such as RU-MOW"
    case .place: "a country, such as RU, or a part of one, such as RU-MOW"
    case .language: "two or three small letters, such as ru, or more, such as zh-Hans"
    }
  }

  /// A regular expression (ECMA 262) that matches the same texts as ``matches(_:)``.
  package var pattern: String {
    switch self {
    case .country: "^[A-Z]{2}$"
    case .subdivision: "^[A-Z]{2}-[A-Z0-9]{1,3}$"
    case .place: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$"
    case .language: "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$"
    }
  }

  /// Whether a text has the form.
  package func matches(_ text: String) -> Bool {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 8, omittingEmptySubsequences: false)
    let rest = parts.dropFirst()
    guard self != .language else {
      return (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isSmallLetter)
        && rest.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
    }
    guard parts[0].count == 2, parts[0].allSatisfy(\.isCapital), rest.count <= 1 else {
      return false
    }
    guard let part = rest.first else { return self != .subdivision }
    return self != .country && (1...3).contains(part.count)
      && part.allSatisfy { $0.isCapital || $0.isDigit }
  }

  /// The code that a text of other case or with other separators stands for; `nil` where none does.
  package func mended(_ text: String) -> String? {
    let parts = text.split { "-_ ".contains($0) }
    guard let first = parts.first else { return nil }
    let whole = parts.joined(separator: "-")
    let candidate =
      self == .language
      ? first.lowercased() + whole.dropFirst(first.count) : whole.uppercased()
    return matches(candidate) ? candidate : nil
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { (65...90).contains(self) }
  fileprivate var isSmallLetter: Bool { (97...122).contains(self) }
  fileprivate var isDigit: Bool { (48...57).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isCapital || isSmallLetter || isDigit }
}

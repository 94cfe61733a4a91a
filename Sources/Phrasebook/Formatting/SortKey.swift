package import Foundation

/// What a row of a table is ordered by; rows that have nothing stand last, whichever way it goes.
package enum SortKey: Sendable {
  case number(Int)

  /// A number that may have decimals, for columns that hold no others.
  case figure(Decimal)
  case text(String)
  case missing

  /// Whether one comes before another, by the rules of a locale for texts; `nil` where they are alike.
  package static func precedes(_ left: SortKey, _ right: SortKey, in locale: Locale) -> Bool? {
    switch (left, right) {
    case (.number(let left), .number(let right)): left == right ? nil : left < right
    case (.figure(let left), .figure(let right)): left == right ? nil : left < right
    case (.text(let left), .text(let right)):
      switch left.compare(right, options: [.caseInsensitive, .numeric], locale: locale) {
      case .orderedAscending: true
      case .orderedDescending: false
      case .orderedSame: nil
      }
    case (.missing, .missing): nil
    case (_, .missing): true
    case (.missing, _): false
    default: left.rank < right.rank
    }
  }

  /// The places of rows in the order of their keys; those alike stay in the order that they came in.
  package static func order(
    of keys: [SortKey], isReversed: Bool, in language: Language
  ) -> [Int] {
    let locale = Locale(identifier: language.rawValue)
    return keys.indices.sorted { left, right in
      let (one, other) = (keys[left], keys[right])
      guard let precedes = precedes(one, other, in: locale) else { return left < right }
      return isReversed && one.isMissing == other.isMissing ? !precedes : precedes
    }
  }

  /// Keys of different sorts stand apart.
  private var rank: Int {
    switch self {
    case .number: 0
    case .figure: 1
    case .text: 2
    case .missing: 3
    }
  }

  private var isMissing: Bool { if case .missing = self { true } else { false } }
}

import Foundation

/// What a row of a table is ordered by; rows that have nothing stand last, whichever way it goes.
enum SortKey: Sendable {
  case number(Int)
  case text(String)
  case missing

  /// Whether one comes before another, by the rules of a locale for texts; `nil` where they are alike.
  static func precedes(_ left: SortKey, _ right: SortKey, in locale: Locale) -> Bool? {
    switch (left, right) {
    case (.number(let left), .number(let right)): left == right ? nil : left < right
    case (.text(let left), .text(let right)):
      switch left.compare(right, options: [.caseInsensitive, .numeric], locale: locale) {
      case .orderedAscending: true
      case .orderedDescending: false
      case .orderedSame: nil
      }
    case (.missing, .missing): nil
    case (_, .missing): true
    case (.missing, _): false
    case (.number, .text): true
    case (.text, .number): false
    }
  }

  var isMissing: Bool { if case .missing = self { true } else { false } }
}

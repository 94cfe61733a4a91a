import Foundation

extension Phrases {
  /// A country's everyday name by its ISO 3166-1 code; `nil` where none is known.
  ///
  /// China is named by hand: CLDR tells the mainland apart, which no trade table does.
  package func country(_ code: String) -> String? {
    switch (code, language) {
    case ("CN", .english): "China"
    case ("CN", .russian): "Китай"
    case ("CN", .chinese): "中国"
    default: Locale(identifier: language.rawValue).localizedString(forRegionCode: code)
    }
  }
}

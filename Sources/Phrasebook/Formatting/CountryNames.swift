import Foundation

extension Phrases {
  /// A country's everyday name by its ISO 3166-1 code; `nil` where none is known.
  ///
  /// China is named by hand: CLDR tells the mainland apart, which no trade table does. Russia too, so that the first
  /// frame does not wait for the locale's data.
  package func country(_ code: String) -> String? {
    switch (code, language) {
    case ("CN", .english): "China"
    case ("CN", .russian): "Китай"
    case ("CN", .chinese): "中国"
    case ("RU", .english): "Russia"
    case ("RU", .russian): "Россия"
    case ("RU", .chinese): "俄罗斯"
    default: Locale(identifier: language.rawValue).localizedString(forRegionCode: code)
    }
  }
}

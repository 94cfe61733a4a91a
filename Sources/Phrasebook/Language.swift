/// A language of the interface.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case russian = "ru"
  case chinese = "zh"

  /// What its own speakers call it.
  package var nativeName: String {
    switch self {
    case .english: "English"
    case .russian: "Русский"
    case .chinese: "中文"
    }
  }

  /// Everything that the interface says in it.
  package var phrases: any Phrases {
    switch self {
    case .english: EnglishPhrases()
    case .russian: RussianPhrases()
    case .chinese: ChinesePhrases()
    }
  }
}

import Phrasebook

/// What each language says, in the order English, Russian, Chinese.
func inEachLanguage(_ say: (any Phrases) -> String) -> [String] {
  Language.allCases.map { say($0.phrases) }
}

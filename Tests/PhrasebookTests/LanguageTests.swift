import Phrasebook
import Testing

struct LanguageTests {
  @Test(arguments: Language.allCases)
  func everyLanguageNamesTheSameSectors(language: Language) {
    let sectors = language.phrases.sectors
    #expect(sectors.keys.sorted() == Language.english.phrases.sectors.keys.sorted())
    #expect(!sectors.values.contains { $0.isEmpty })
  }

  @Test(arguments: [
    (["LANG": "ru_RU.UTF-8"], Language.russian),
    (["LANG": "zh_CN.UTF-8"], .chinese),
    (["LANG": "zh-Hans"], .chinese),
    (["LANG": "en_GB"], .english),
    (["LANG": "de_DE.UTF-8"], .english),
    (["LANG": "C.UTF-8"], .english),
    (["LANG": "POSIX"], .english),
    (["LANG": "ru_RU", "LC_MESSAGES": "zh_CN"], .chinese),
    (["LANG": "ru_RU", "LC_MESSAGES": "zh_CN", "LC_ALL": "en_US"], .english),
    (["LANG": "ru_RU", "LC_ALL": ""], .russian),
    (["LANG": "ru@euro"], .russian),
    (["LANGUAGE": "ru"], .english),
    ([:], .english),
  ])
  func detectsWhatTheEnvironmentAsksFor(environment: [String: String], language: Language) {
    #expect((Language.named(in: environment)?.language ?? .english) == language)
  }

  @Test(arguments: [
    ("en", Language.english), ("RU", .russian), ("zh_CN", .chinese), ("zh-Hans", .chinese),
    ("russian", .russian), ("Русский", .russian), ("中文", .chinese), ("English", .english),
  ])
  func readsALanguageByNameOrTag(argument: String, language: Language) throws {
    #expect(try Language(argument: argument) == language)
  }

  @Test func refusesALanguageItDoesNotSpeak() {
    #expect(throws: UnknownLanguage.self) { try Language(argument: "fr") }
    #expect(throws: UnknownLanguage.self) { try Language(argument: "") }
  }

  @Test func offersTheNearestName() throws {
    let error = #expect(throws: UnknownLanguage.self) { try Language(argument: "chinse") }
    #expect(
      error?.description
        == "language \"chinse\" is not spoken here; did you mean \"chinese\"?; write en, ru or zh")
  }

  @Test func speaksEachLanguage() {
    #expect(Language.allCases.map(\.phrases.titles.help.full) == ["Help", "Справка", "帮助"])
    #expect(Language.allCases.map(\.phrases.language) == Language.allCases)
  }
}

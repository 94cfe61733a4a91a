import LocatedJSON
import ProgrammeModel
import Testing

struct LocalizedTextTests {
  private func resolved(
    _ json: String, _ language: String, default defaultLanguage: String = "en"
  ) throws -> LocalizedText.Resolved? {
    LocalizedText(try value(json)).resolved(
      LanguagePreference(language: language, defaultLanguage: defaultLanguage))
  }

  private static let map = #"{"fr": "Le métro", "en": "Metro", "ru": "Метро", "zh": ""}"#

  @Test(arguments: [
    ("ru", "Метро", "ru", false), ("en", "Metro", "en", false), ("ru-RU", "Метро", "ru", false),
    ("zh", "Metro", "en", true), ("de", "Metro", "en", true), ("fr", "Le métro", "fr", false),
  ])
  func takesTheBestLanguageToBeHad(
    wanted: String, text: String, language: String, isFallback: Bool
  ) throws {
    let found = try #require(try resolved(Self.map, wanted))
    #expect(
      found == LocalizedText.Resolved(text: text, language: language, isFallback: isFallback))
  }

  @Test func aVarietyOfTheLanguageIsNoFallback() throws {
    let texts = #"{"en": "Metro", "zh-Hans": "地铁", "zh-Hant": "地鐵"}"#
    let found = try #require(try resolved(texts, "zh"))
    #expect(found == LocalizedText.Resolved(text: "地铁", language: "zh-Hans", isFallback: false))
    #expect(try resolved(texts, "zh-Hant")?.text == "地鐵")
    #expect(JSONValue(stored: try value(texts)).translation(in: ["zh", "en"]) == "地铁")
  }

  @Test func fallsBackToTheDefaultLanguageBeforeEnglish() throws {
    #expect(try resolved(Self.map, "zh", default: "ru")?.text == "Метро")
  }

  @Test(arguments: [#"{"zh": "\u200b", "ru": "Метро"}"#, #"{"zh-Hans": "\u0301", "ru": "Метро"}"#])
  func aTextThatShowsNothingGivesWayToAnotherLanguage(json: String) throws {
    #expect(try resolved(json, "zh", default: "ru")?.text == "Метро")
    #expect(JSONValue(stored: try value(json)).translation(in: ["zh", "ru"]) == "Метро")
  }

  @Test func fallsBackToTheFirstTextAtLast() throws {
    let found = try #require(
      try resolved(#"{"_comment": "C", "x_a": "A", "it": "", "fr": "F"}"#, "zh"))
    #expect(found == LocalizedText.Resolved(text: "F", language: "fr", isFallback: true))
  }

  @Test func takesAPlainTextForTheDefaultLanguage() throws {
    let own = try #require(try resolved(#""Metro""#, "en"))
    let other = try #require(try resolved(#""Metro""#, "zh"))
    #expect(own == LocalizedText.Resolved(text: "Metro", language: "en", isFallback: false))
    #expect(other.isFallback)
  }

  @Test(arguments: [
    #""""#, "{}", #"{"en": ""}"#, #"{"_comment": "not yet"}"#, #""\u0301\u0302""#,
    #"{"en": "\u200b "}"#,
  ])
  func takesATextThatShowsNothingForNone(json: String) throws {
    #expect(try resolved(json, "en") == nil)
  }

  @Test func listsItsTextsWithoutAnnotations() throws {
    let text = LocalizedText(try value(#"{"_comment": "C", "ru": "Р", "x_a": "A", "en": ""}"#))
    #expect(text.variants.map(\.language) == ["ru", "en"])
    #expect(text.variants.map(\.text) == ["Р", ""])
    #expect(LocalizedText(try value(#""Plain""#)).variants.map(\.text) == ["Plain"])
  }
}

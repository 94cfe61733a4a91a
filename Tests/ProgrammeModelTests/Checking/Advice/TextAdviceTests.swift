import ProgrammeModel
import Testing

extension Fixture {
  /// A programme that wants English and Russian, with every text of its own in both.
  fileprivate static let bilingual = Fixture()
    .programme([
      "languages": ["en", "ru"], "title": ["en": "Two cities", "ru": "Два города"],
      "parties": [
        ["id": "moscow", "name": ["en": "Moscow", "ru": "Москва"], "tz": "Europe/Moscow"],
        ["id": "beijing", "name": ["en": "Beijing", "ru": "Пекин"], "tz": "Asia/Shanghai"],
      ],
    ])
    .area([
      "title": ["en": "Metro", "ru": "Метро"],
      "workstreams": [["id": "tunnels", "title": ["en": "Tunnels", "ru": "Тоннели"]]],
    ])
}

struct TextIsTranslatedTests {
  @Test func acceptsEveryTextInEveryLanguage() throws {
    #expect(try Fixture.bilingual.findings(.w703).isEmpty)
  }

  @Test func reportsEachRecordWithItsCountsByLanguage() throws {
    try expect(
      Fixture.bilingual
        .with("request", ["id": "a", "title": .here("Drawings"), "text": "Send them."])
        .with("request", ["id": "b", "title": .here(["ru": "Чертежи", "en": " "])]),
      reports: .w703,
      "request \"a\": texts without a translation: ru 2, first in title; add them",
      "request \"b\": texts without a translation: en 1, first in title; add them")
  }
}

struct TranslationDiffersTests {
  @Test func acceptsOtherWordsNumbersAndCodes() throws {
    let fixture = Fixture.bilingual
      .with("request", ["id": "a", "title": ["en": "BIM 2021", "ru": "BIM 2021"]])
      .with("request", ["id": "b", "title": ["en": "Drawings", "ru": "Чертежи"]])
      .with("request", ["id": "c", "title": ["en": "2019–2024", "ru": "2019–2024"]])
      .with("request", ["id": "d", "title": ["en": "Draft", "en-GB": "Draft", "ru": "Проект"]])
    #expect(try fixture.findings(.w704).isEmpty)
  }

  @Test func reportsEveryTextLeftAsItWas() throws {
    try expect(
      Fixture.bilingual
        .with(
          "request",
          [
            "title": ["en": "Drawings", "ru": .here("Drawings")],
            "text": ["en": "Send them.", "ru": .here("Send them.")],
          ]),
      reports: .w704,
      "request \"drawings\": title in ru is the same as in en; translate it",
      "request \"drawings\": text in ru is the same as in en; translate it")
  }
}

struct TextHidesNothingTests {
  @Test func acceptsLineEndsTabsAndJoiners() throws {
    let text = "One\\ntwo\\tthree 👩\u{200D}🔬 नि\u{200C}"
    let fixture = Fixture().with("request", ["text": .raw("\"\(text)\"")])
    #expect(try fixture.findings(.w708).isEmpty)
  }

  @Test func reportsTheFirstHiddenCharacterOfEachText() throws {
    try expect(
      Fixture().with(
        "request",
        [
          "title": .here(.raw("\"Draw\\u202eings\"")), "text": .here("Zero\u{200B}width"),
          "answer": .here(.raw("\"bell\\u0007\"")),
        ]),
      reports: .w708,
      "request \"drawings\": title holds U+202E, which shows nothing; take it out",
      "request \"drawings\": text holds U+200B, which shows nothing; take it out",
      "request \"drawings\": answer holds U+0007, which shows nothing; take it out")
  }
}

extension TextHidesNothingTests {
  @Test(arguments: ["\u{180E}", "\u{1D173}", "\u{200B}", "\u{AD}x\u{FEFF}", "\u{E0001}"])
  func reportsHiddenCharactersOfEveryScript(text: String) throws {
    let fixture = Fixture().with("request", ["title": .text("Draw\(text)ings")])
    #expect(try fixture.findings(.w708).count == 1)
  }
}

struct TextHasNoBlankEndsTests {
  @Test func acceptsBlanksWithin() throws {
    #expect(try Fixture().with("request", ["title": "Two words"]).findings(.w709).isEmpty)
  }

  @Test func reportsEveryBlankAtAnEnd() throws {
    let advice = "begins or ends with a blank; take it out"
    try expect(
      Fixture().with(
        "request",
        [
          "title": .here(" Drawings"), "text": .here("Send them.\u{3000}"),
          "answer": .here(.raw("\"Sent.\\n\"")),
        ]),
      reports: .w709, "request \"drawings\": title \(advice)",
      "request \"drawings\": text \(advice)", "request \"drawings\": answer \(advice)")
  }
}

import ProgrammeModel
import Testing

struct RecordDraftTests {
  private func text(_ kind: RecordKind = Event.recordKind, _ words: String...) throws -> String {
    let words = try FieldWords(words, flags: FieldFlag.all(kind.outlines))
    return String(decoding: try RecordDraft(kind, words).text, as: UTF8.self)
  }

  @Test func fieldsStandInCanonicalOrder() throws {
    #expect(
      try text(Event.recordKind, "--start", "2021-05-14", "--title", "Forum", "--id=forum") == """
        {
          "id": "forum",
          "title": "Forum",
          "start": "2021-05-14"
        }

        """)
  }

  @Test func aTextTakesLanguages() throws {
    let text = try text(
      Event.recordKind, "--title-en", "Forum", "--title-zh-Hans=论坛", "--venue-name-ru", "Зал")
    #expect(
      text == """
        {
          "title": {
            "en": "Forum",
            "zh-Hans": "论坛"
          },
          "venue": {
            "name": {
              "ru": "Зал"
            }
          }
        }

        """)
  }

  @Test func valuesTakeTheFormOfTheirField() throws {
    let text = try text(
      Decision.recordKind, "--tags", "a", "--tags", "--b", "--source", "one",
      "--illustrative", "true", "--external-ids", "wikidata=Q1=2",
      "--actions", #"{"title": "Go", "due": "2021"}"#)
    #expect(text.contains(#""tags": ["a", "--b"]"#))
    #expect(text.contains(#""source": "one""#))
    #expect(text.contains(#""illustrative": true"#))
    #expect(text.contains(#""wikidata": "Q1=2""#))
    #expect(text.contains(#""title": "Go""#))
  }

  @Test func numbersAreKeptAsWrittenAndOtherTextsToo() throws {
    let update = Update.recordKind
    #expect(try text(update, "--progress-pct", "40").contains("\"progress_pct\": 40"))
    #expect(try text(update, "--progress-pct", "half").contains("\"progress_pct\": \"half\""))
    #expect(try text(update, "--progress-pct", "007").contains("\"progress_pct\": \"007\""))
  }

  @Test(arguments: [
    (["--titel", "x"], FlagFault.unknown(flag: "--titel", nearest: "--title")),
    (["--titel-en=x"], .unknown(flag: "--titel-en", nearest: "--title-en")),
    (["--start-en", "x"], .unknown(flag: "--start-en", nearest: "--start")),
    (["--title-x", "y"], .unknown(flag: "--title-x", nearest: "--title")),
    (["--title"], .noValue(flag: "--title")),
    (["--start", "2021", "--start", "2022"], .repeated(flag: "--start")),
    (["--title", "a", "--title", "b"], .repeated(flag: "--title")),
    (["--title-en", "a", "--title-en", "b"], .repeated(flag: "--title-en")),
    (["--title", "a", "--title-en", "b"], .plainAndTranslated(flag: "--title")),
    (["--external-ids", "Q1"], .noKey(flag: "--external-ids", value: "Q1")),
    (["data", "two"], .tooManyDirectories(first: "data", second: "two")),
  ])
  func refusesWhatItCannotRead(words: [String], fault: FlagFault) {
    #expect(throws: fault) {
      let flags = FieldFlag.all(Event.recordKind.outlines)
      _ = try RecordDraft(Event.recordKind, FieldWords(words, flags: flags))
    }
  }

  @Test func aDraftToEditHasEveryRequiredField() throws {
    let words = try FieldWords(["--rag", "red"], flags: FieldFlag.all(Update.recordKind.outlines))
    let draft = try RecordDraft(Update.recordKind, words).completed
    #expect(
      String(decoding: draft.text, as: UTF8.self) == """
        {
          "id": "",
          "title": "",
          "area": "",
          "party": "",
          "date": "",
          "rag": "red",
          "text": ""
        }

        """)
  }
}

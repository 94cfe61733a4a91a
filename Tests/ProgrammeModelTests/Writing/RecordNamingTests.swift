import ProgrammeModel
import Testing

struct RecordNamingTests {
  private func id<R: CreatableRecord>(_ type: R.Type, _ words: String...) throws -> String? {
    let words = try FieldWords(words, flags: FieldFlag.all(R.recordKind.outlines))
    return RecordNaming(R.idParts).id(for: try RecordDraft(R.recordKind, words))
  }

  @Test func anUpdateIsNamedByDateAreaAndParty() throws {
    #expect(
      try id(Update.self, "--date", "2021-05-14", "--area", "metro", "--party", "moscow")
        == "2021-05-14-metro-moscow")
    #expect(try id(Update.self, "--date", "2021-05-14", "--area", "metro") == nil)
  }

  @Test(arguments: [
    ("2021-05-14T10:00:00+03:00", "2021-05-14-forum"), ("2021-Q2~", "2021-q2-forum"),
  ])
  func anEventIsNamedByItsDayAndTitle(start: String, expected: String) throws {
    #expect(try id(Event.self, "--start", start, "--title", "Forum") == expected)
  }

  @Test func othersAreNamedByTheirTitleTheEnglishOneFirst() throws {
    #expect(try id(Risk.self, "--title-ru", "Срыв", "--title-en", "It's late!") == "it-s-late")
    #expect(try id(Risk.self, "--title-zh", "…", "--title-de", "Spät 2") == "spat-2")
  }

  @Test(arguments: [
    ("Дни Москвы", "dni-moskvy"), ("Тверь: объезд, деньги", "tver-obyezd-dengi"),
    ("Форум 2021", "forum-2021"), ("北京市交通", "bei-jing-shi-jiao-tong"), ("…", "risk"),
  ])
  func otherScriptsAreWrittenInLatinLetters(title: String, expected: String) throws {
    #expect(try id(Risk.self, "--title", title) == expected)
  }

  @Test func aKindIsDefinedOnce() {
    let kinds: [any CreatableRecord.Type] = [
      Update.self, Event.self, Request.self, Practice.self, Decision.self, Risk.self, Expert.self,
    ]
    for kind in kinds { #expect(kind.recordKind === RecordKind.byName[kind.kind]) }
  }

  @Test func aLongTitleEndsAtAWord() throws {
    let title = Array(repeating: "seventeen-letters", count: 9).joined(separator: " ")
    let made = try id(Risk.self, "--title", title)
    #expect(made == "seventeen-letters-seventeen-letters-seventeen-letters")
    #expect(try id(Risk.self, "--title", String(repeating: "a", count: 99))?.count == 60)
  }

  @Test func anIdThatIsTakenGetsTheNextNumber() {
    let taken: Set = ["forum", "forum-2", "forum-3"]
    #expect(RecordNaming([]).free("forum", isTaken: taken.contains) == "forum-4")
    #expect(RecordNaming([]).free("other", isTaken: taken.contains) == "other")
  }
}

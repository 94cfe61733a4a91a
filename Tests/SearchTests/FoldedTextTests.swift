import Search
import Testing

struct FoldedTextTests {
  @Test(arguments: [
    ("Metro", "METRO"), ("Щёлковская", "щелковская"), ("Café Zoë", "cafe zoe"),
    ("ＬＩＮＥ　７", "line 7"),
    ("Собя\u{301}нин", "собянин"), ("e\u{301}", "é"), ("ﬁnal", "final"), ("Łódź", "lodz"),
    ("Straße", "strasse"), ("Moscow’s network", "moscow's"), ("№ 5", "no 5"),
  ])
  func findsWhateverTheCaseAccentOrWidth(text: String, typed: String) {
    #expect(FoldedText(text).contains(SoughtWord(typed)))
  }

  @Test(arguments: [
    ("Собянин", "sobyanin"), ("Метрополитен", "metropoliten"), ("Щербинка", "shcherbinka"),
    ("索比亚宁", "suobiyaning"), ("北京地铁", "beijing"), ("北京地铁", "ditie"), ("重庆", "chongqing"),
    ("首都", "shoudu"), ("Metro", "Метро"), ("объём", "obem"),
  ])
  func findsOtherScriptsByLatinLetters(text: String, typed: String) {
    #expect(FoldedText(text).contains(SoughtWord(typed)))
  }

  @Test func aRecordThatCarriesTheNamesIsFoundByEach() {
    let names = ["Sobyanin", "Собянин", "索比亚宁"].map { FoldedText($0) }
    for typed in ["Sobyanin", "Собянин", "索比亚宁", "собян", "SOBYA", "索比"] {
      #expect(names.contains { $0.contains(SoughtWord(typed)) }, "\(typed)")
    }
  }

  @Test func aChineseSyllableIsNoWordOfALatinText() {
    #expect(!FoldedText("data di base").contains(SoughtWord("地")))
  }

  @Test(arguments: [
    ("The Metro line", "metro", "Metro"), ("Щёлковская линия", "линия", "линия"),
    ("索比亚宁会见", "yaning", "亚宁"), ("索比亚宁会见", "uobi", "索比"), ("Мэр Собянин", "sobya", "Собя"),
    ("Cafe\u{301} noir", "cafe", "Cafe\u{301}"), ("straße 7", "sse", "ße"),
  ])
  func tellsWhichPartMatched(text: String, typed: String, part: String) throws {
    let range = try #require(FoldedText(text).range(of: SoughtWord(typed)))
    #expect(String(text[range]) == part)
  }

  @Test func allWordsMustMatchInAnyOrder() {
    let text = FoldedText("Signalling exchange plan")
    #expect(text.contains(SoughtWord.words(of: "plan signal")))
    #expect(!text.contains(SoughtWord.words(of: "plan metro")))
  }

  @Test func everyTextAndNoTextContainNothingTyped() {
    #expect(FoldedText("").contains(SoughtWord("")))
    #expect(!FoldedText("").contains(SoughtWord("a")))
    #expect(FoldedText("").range(of: SoughtWord("")) == nil)
  }

  @Test func aShorterWordCoversTheLongerOneTypedAfterIt() {
    for word in ["sobyanin", "Щёлковская", "索比亚宁", "Café"] {
      for count in 1..<word.count {
        let shorter = SoughtWord(String(word.prefix(count)))
        #expect(shorter.covers(SoughtWord(word)), "\(word.prefix(count))")
      }
    }
    #expect(!SoughtWord("metro").covers(SoughtWord("tunnel")))
  }
}

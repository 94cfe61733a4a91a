import Phrasebook
import ProgrammeModel
import Testing

struct TableTests {
  @Test(arguments: Language.allCases)
  func leavesNothingUnsaid(language: Language) {
    let texts = tableTexts(language.phrases)
    #expect(texts.count > 500)
    #expect(texts.filter { $0.text.isEmpty }.map(\.name) == [])
  }

  @Test(arguments: Language.allCases)
  func neitherPadsNorShouts(language: Language) {
    let pleas = ["!", "！", "please", "пожалуйста", "请输入", "您"]
    let faulty = tableTexts(language.phrases).filter { _, text in
      text.hasPrefix(" ") || text.hasSuffix(" ") || pleas.contains { text.contains($0) }
    }
    #expect(faulty.map(\.name) == [])
  }

  @Test func writesEveryRussianTextInCyrillic() {
    let latin = tableTexts(Language.russian.phrases).filter { _, text in
      !text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    }
    #expect(latin.map(\.name) == [])
  }

  @Test func writesEveryChineseTextInIdeographs() {
    let latin = tableTexts(Language.chinese.phrases).filter { _, text in
      !text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    #expect(latin.map(\.name) == [])
  }

  @Test func writesEveryEnglishTextInLatin() {
    let foreign = tableTexts(Language.english.phrases).filter { _, text in
      text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) || $0.value >= 0x2E80 }
    }
    #expect(foreign.map(\.name) == [])
  }

  @Test func namesEveryKindOfRecord() {
    let (russian, chinese) = (Language.russian.phrases, Language.chinese.phrases)
    let unnamed = RecordKind.all.map(\.name).filter {
      russian.kind($0) == $0 || chinese.kind($0) == $0
    }
    #expect(unnamed == [])
    #expect(Language.english.phrases.kind("series") == "trade series")
    #expect(russian.kind("comet") == "comet")
  }

  @Test func namesLanguagesAndKeepsUnknownTags() {
    let names = Language.allCases.map { $0.phrases.languageName("ru") }
    #expect(names == ["Russian", "русский", "俄语"])
    #expect(Language.english.phrases.languageName("zh-Hans") == "Chinese")
    #expect(Language.english.phrases.languageName("eo") == "eo")
  }
}

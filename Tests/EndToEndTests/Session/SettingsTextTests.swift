import Phrasebook
import TerminalKit
import Testing
import bilateral

struct SettingsTextTests {
  private func read(_ text: String) -> SettingsText {
    SettingsText(Array(text.utf8), path: "c.json")
  }

  @Test func readsWhatItWrites() {
    var settings = Settings()
    settings.language = .chinese
    settings.theme = .highContrast
    settings.party = "beijing"
    settings.ascii = true
    settings.mouse = false
    settings.illustrative = false
    let read = read(settings.text)
    #expect(read.settings == settings)
    #expect(read.problems == [])
  }

  @Test(arguments: [
    (
      #"{"lang": "ru", "mouse": false}"#,
      "c.json:1:2: \"lang\" is no setting; write one of language, theme, party, ascii, mouse, illustrative, ambiguous_width"
    ),
    (
      #"{"them": "dark", "mouse": false}"#,
      "c.json:1:2: \"them\" is no setting; did you mean \"theme\"?"
    ),
    (
      #"{"theme": "drak", "mouse": false}"#,
      "c.json:1:11: \"theme\" cannot be \"drak\"; did you mean \"dark\"?"
    ),
    (#"{"ascii": 1, "mouse": false}"#, "c.json:1:11: \"ascii\" cannot be 1; write true or false"),
    (
      #"{"party": [], "mouse": false}"#,
      "c.json:1:11: \"party\" cannot be []; write a party's id between quotes"
    ),
    (
      #"{"mouse": false, "mouse": true}"#,
      "c.json:1:18: \"mouse\" stands here twice; the first counts"
    ),
  ])
  func passesOverWhatIsWrongAndSaysSo(text: String, problem: String) {
    let read = read(text)
    #expect(read.problems == [problem])
    #expect(read.settings.mouse == false)
    #expect(!read.isBroken)
  }

  @Test func tellsTheFirstProblemByTheFilesNameOnTheScreen() {
    let text = SettingsText(Array(#"{"them": 1}"#.utf8), path: "/some/folder/c.json")
    #expect(text.problems.first?.hasPrefix("/some/folder/c.json:1:2: ") == true)
    #expect(text.firstInBrief == "c.json:1:2: \"them\" is no setting; did you mean \"theme\"?")
    #expect(read("{}").firstInBrief == nil)
  }

  @Test(arguments: ["", "[]", "{", "{\"mouse\": false", "nonsense"])
  func aTextThatIsNoObjectSetsNothing(text: String) {
    let read = read(text)
    #expect(read.isBroken)
    #expect(read.problems.count == 1)
    #expect(read.problems[0].hasPrefix("c.json:1:"))
    #expect(read.settings == Settings())
  }
}

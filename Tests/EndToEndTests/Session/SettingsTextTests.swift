import Foundation
import Phrasebook
import ProgrammeModel
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

  @Test func namesACityThatIsNoneOfTheProgrammesAndKeepsIt() throws {
    let folder = try TemporaryFolder(["programme.json": SmallProgramme.text])
    let snapshot = try Loader(path: folder.path).snapshot()
    var known = read(#"{"party": "west"}"#)
    known.check(partiesOf: snapshot)
    #expect(known.problems == [])
    for (party, hint) in [
      ("wset", "did you mean \"west\"?"), ("rome", "write east or west"),
    ] {
      var text = read("{\"party\": \"\(party)\"}")
      text.check(partiesOf: snapshot)
      #expect(
        text.problems == [
          "c.json:1:11: \"party\" cannot be \"\(party)\": is no party of this programme; \(hint)"
        ])
      #expect(text.settings.party == party)
    }
  }

  @Test func tellsNoMoreThanIsRead() {
    let keys = (1...4_000).map { "\"unknown\($0)\": 1" }.joined(separator: ", ")
    let read = read("{\(keys), \"mouse\": false}")
    #expect(read.settings.mouse == false)
    #expect(read.problems.count == 9)
    #expect(read.problems.last == "c.json: there is more; mend these first")
  }

  @Test func bytesThatAreNoUTF8SetNothing() {
    let text = SettingsText(
      Array("{\"mouse\": false, \"party\": \"".utf8) + [0xFF, 0x22, 0x7D], path: "c.json")
    #expect(text.isBroken && text.settings == Settings())
    #expect(text.problems == ["c.json:1:28: byte 0xFF is not UTF-8; save the file as UTF-8"])
  }

  @Test func tellsProblemsByTheFilesNameOnTheScreen() {
    let text = SettingsText(Array(#"{"them": 1}"#.utf8), path: "/some/folder/c.json")
    #expect(text.problems.first?.hasPrefix("/some/folder/c.json:1:2: ") == true)
    #expect(text.inBrief == ["c.json:1:2: \"them\" is no setting; did you mean \"theme\"?"])
    #expect(read("{}").inBrief == [])
  }

  @Test(arguments: ["", "[]", "{", "{\"mouse\": false", "nonsense"])
  func aTextThatIsNoObjectSetsNothing(text: String) {
    let read = read(text)
    #expect(read.isBroken)
    #expect(read.problems.count == 1)
    #expect(read.problems[0].hasPrefix("c.json:1:"))
    #expect(read.settings == Settings())
  }

  @Test func aFileTooLargeForSettingsIsNotRead() throws {
    let folder = try TemporaryFolder([
      "bilateral/config.json": "{\"mouse\": false\(String(repeating: " ", count: 70_000))}"
    ])
    let file = try #require(SettingsFile(environment: ["XDG_CONFIG_HOME": folder.path]))
    let text = file.read()
    #expect(text.isBroken && text.settings == Settings())
    #expect(text.problems == ["\(file.path): 70016 bytes are too many for settings"])
    #expect(throws: SettingsFile.Refusal.self) { try file.save(Settings()) }
  }
}

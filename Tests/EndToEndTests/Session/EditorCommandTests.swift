import Testing
import bilateral

struct EditorCommandTests {
  @Test(arguments: [
    ("vi", "vi|+3|a b.json"), ("vim", "vim|+call cursor(3,7)|a b.json"),
    ("/usr/bin/nvim -R", "/usr/bin/nvim|-R|+call cursor(3,7)|a b.json"),
    ("nano", "nano|+3,7|a b.json"), ("emacs -nw", "emacs|-nw|+3:7|a b.json"),
    ("micro", "micro|+3:7|a b.json"), ("hx", "hx|a b.json:3:7"),
    ("code", "code|--wait|--goto|a b.json:3:7"),
    ("code --wait", "code|--wait|--goto|a b.json:3:7"),
    ("'/opt/my editor/ed' \"two words\"", "/opt/my editor/ed|two words|+3|a b.json"),
    ("/opt/my\\ editor/nano", "/opt/my editor/nano|+3,7|a b.json"),
    ("vi; rm -rf x", "vi;|rm|-rf|x|+3|a b.json"),
  ])
  func tellsEachEditorThePlaceInItsOwnWay(text: String, words: String) {
    let command = EditorCommand(text, path: "a b.json", line: 3, column: 7)
    #expect(command?.words.joined(separator: "|") == words)
  }

  @Test(arguments: ["-rf.json", "+q.json"])
  func noPathIsTakenForAnOption(path: String) {
    #expect(EditorCommand("vi", path: path, line: 1, column: 1)?.words.last == "./\(path)")
  }

  @Test(arguments: ["", "   ", "''"])
  func aTextThatNamesNoProgramIsNoCommand(text: String) {
    #expect(EditorCommand(text, path: "a.json", line: 1, column: 1) == nil)
  }
}

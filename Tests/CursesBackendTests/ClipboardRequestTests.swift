import CursesBackend
import Testing

struct ClipboardRequestTests {
  private func text(_ text: String, _ environment: [String: String]) -> String? {
    ClipboardRequest(text, environment: environment).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test(arguments: ["xterm-256color", "foot", "tmux-256color", "alacritty"])
  func asksInBase64(type: String) {
    #expect(text("метро", ["TERM": type]) == "\u{1B}]52;c;0LzQtdGC0YDQvg==\u{7}")
  }

  @Test func asksThroughScreenInPieces() {
    let long = String(repeating: "a", count: 90)
    let request = text(long, ["TERM": "screen-256color"])
    #expect(request?.hasPrefix("\u{1B}P\u{1B}]52;c;YWFh") == true)
    #expect(request?.hasSuffix("\u{7}\u{1B}\\") == true)
    #expect(request?.contains("\u{1B}\\\u{1B}PYW") == true)
  }

  @Test func tmuxNeedsNoPieces() {
    #expect(text("a", ["TERM": "screen", "TMUX": "/tmp/x"]) == "\u{1B}]52;c;YQ==\u{7}")
  }

  @Test(arguments: ["linux", "vt100", "vt220", "dumb", "", "ansi"])
  func asksNoTerminalThatWouldShowIt(type: String) {
    #expect(text("a", ["TERM": type]) == nil)
  }

  @Test func asksForNothingLongerThanTerminalsTake() {
    let most = String(repeating: "a", count: ClipboardRequest.mostBytes)
    #expect(text(most, ["TERM": "xterm"]) != nil)
    #expect(text(most + "a", ["TERM": "xterm"]) == nil)
    #expect(text("", ["TERM": "xterm"]) == nil)
  }

  @Test func noControlOfTheTextGetsOut() {
    let request = text("a\u{7}\u{1B}]0;x\u{1B}\\", ["TERM": "xterm"])
    #expect(request?.unicodeScalars.count { $0.value < 0x20 } == 2)
  }
}

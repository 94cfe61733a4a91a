import CursesBackend
import Testing

struct TerminalOptionsTests {
  @Test(arguments: [([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false)])
  func obeysNoColorUnlessEmpty(environment: [String: String], usesColor: Bool) {
    #expect(TerminalOptions(environment: environment).usesColor == usesColor)
  }

  @Test func waitsLongerForAKeyOverALine() {
    #expect(TerminalOptions().escapeDelay == 25)
    #expect(TerminalOptions(environment: ["SSH_CONNECTION": "x"]).escapeDelay == 150)
    #expect(TerminalOptions(isKiosk: true).escapeDelay == 150)
  }

  @Test func isWatchedInAKioskOnly() {
    #expect(TerminalOptions(isKiosk: true).watchdog == 150)
    #expect(TerminalOptions().watchdog == nil)
  }
}

import TerminalKit
import Testing

/// Terminals that draw borders, signs and Cyrillic two columns wide.
struct AmbiguousWidthTests {
  /// The columns of a row where Cyrillic is wide, as Chinese is anywhere.
  private func wideColumns(_ row: some StringProtocol) -> Int {
    row.unicodeScalars.reduce(0) { sum, scalar in
      sum + DisplayWidth.columns(of: String(scalar)) + (isCyrillic(scalar) ? 1 : 0)
    }
  }

  private func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x45F).contains(scalar.value)
  }

  @Test(arguments: ["en", "ru", "zh"], ["overview", "trade", "area/metro", "events", "requests"])
  func everyRowFitsWithoutASignOfTwoWidths(language: String, screen: String) throws {
    useUTF8Locale()
    let run = try CommandRun(
      "screenshot", screen, "--language", language, "--size", "80x24", "--ambiguous-width", "2")
    #expect(run.status == 0)
    for row in run.output.split(separator: "\n") {
      #expect(wideColumns(row) <= 80, "\(row)")
      let signs = row.unicodeScalars.filter { (0x2000...0x2BFF).contains($0.value) }
      #expect(signs.isEmpty, "\(row)")
    }
  }

  @Test func aFrameOfRussianEndsWhereCursesThinksThatItDoes() throws {
    let terminal = try OpenDashboard(["--language", "ru", "--ambiguous-width", "2"])
    #expect(terminal.waitFor("? справка"))
    let title = try #require(terminal.rows.first { $0.hasPrefix("+ 2 ") })
    #expect(title.count + title.unicodeScalars.count(where: isCyrillic) == 80)
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  /// The options change it live, and `s` keeps it.
  @Test func theOptionsChangeItAtOnce() throws {
    let folder = try TemporaryFolder()
    let terminal = try OpenDashboard(
      ["--language", "ru"], environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(terminal.waitFor("┌ 3 Ближайшие"))
    terminal.send(",jjj\r")
    #expect(terminal.waitFor("+ Настройки") && terminal.waitFor("? справка"))
    let title = try #require(terminal.rows.first { $0.hasPrefix("+ Настройки") })
    #expect(title.count + title.unicodeScalars.count(where: isCyrillic) == 80)
    terminal.send("s")
    #expect(terminal.waitFor("сохранено в"))
    #expect(try folder.text(of: "bilateral/config.json").contains("\"ambiguous_width\": 2"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test func takesOneOrTwo() throws {
    let run = try CommandRun("screenshot", "overview", "--ambiguous-width", "3")
    #expect(run.status == 64)
    #expect(run.complaint.contains("'1' and '2'"))
  }
}

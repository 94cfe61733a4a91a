import Foundation
import Testing

/// Settings that outlive a session.
struct DashboardSettingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(
    _ arguments: [String] = [], _ environment: [String: String] = [:], columns: Int = 80
  ) throws -> OpenDashboard {
    try OpenDashboard(
      arguments,
      environment: ["XDG_CONFIG_HOME": folder.path].merging(environment) { $1 }, columns: columns)
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("bilateral"), withIntermediateDirectories: true)
    try text.write(
      toFile: folder.file("bilateral/config.json"), atomically: false, encoding: .utf8)
  }

  @Test func whatIsSavedIsInForceAtTheNextStart() throws {
    let first = try open()
    #expect(first.waitFor(OpenDashboard.painted))
    first.send(",\r")
    #expect(first.waitFor("Настройки"))
    first.send("jj\r")
    #expect(first.waitFor("+ Настройки"))
    first.send("s")
    #expect(first.waitFor("сохранено в"))
    first.send("q")
    #expect(first.waitForEnd() == .exited(0))
    let second = try open()
    #expect(second.waitFor("Требует внимания"))
    #expect(second.rows.contains { $0.hasPrefix("+") })
  }

  @Test func aFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws {
    try write(#"{"language": "ru"}"#)
    let kept = try open()
    #expect(kept.waitFor("Требует внимания"))
    let environment = try open([], ["LANG": "zh_CN.UTF-8"])
    #expect(environment.waitFor("需关注"))
    let flag = try open(["--language", "en"], ["LANG": "zh_CN.UTF-8"])
    #expect(flag.waitFor(OpenDashboard.painted))
  }

  @Test func aBadFileIsNamedWithItsPlaceAndTheRestCounts() throws {
    try write("{\"language\": \"ru\",\n \"theme\": \"drak\"}")
    let terminal = try open()
    #expect(terminal.waitFor("Требует внимания"))
    #expect(terminal.waitFor("config.json:2:11"))
  }

  /// Also of a city that only the programme shows to be none of its own.
  @Test func allThatIsWrongIsListedOnScreenAndPrinted() throws {
    try write(#"{"language": "ru", "theem": "dark", "mouse": "yes", "party": "paris"}"#)
    // What is printed begins with a path, and no word may break at the edge however long that is.
    let terminal = try open(columns: 300)
    #expect(terminal.waitFor("1 из 3, все – в настройках: config.json:1:20"))
    terminal.send(",G\r")
    #expect(terminal.waitFor("\"theem\" is no setting"))
    #expect(terminal.waitFor("\"mouse\" cannot be"))
    #expect(terminal.waitFor("\"party\" cannot be \"paris\""))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    for word in ["theem", "mouse", "paris"] {
      #expect(terminal.rows.count { $0.contains("\"\(word)\"") } == 1, "\(terminal.rows)")
    }
  }

  @Test func aFileThatIsNoJSONIsNotWrittenOver() throws {
    try write("{\"language\": ")
    let terminal = try open()
    #expect(terminal.waitFor(OpenDashboard.painted))
    #expect(terminal.waitFor("config.json:1:"))
    terminal.send(",s")
    #expect(terminal.waitFor("Options"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try folder.text(of: "bilateral/config.json") == "{\"language\": ")
  }

  /// Not that a file went which never was.
  @Test(arguments: zip(["en", "ru", "zh"], ["cannot write", "не удалось записать", "无法写入"]))
  func saysWhySettingsCannotBeWritten(language: String, words: String) throws {
    try "".write(toFile: folder.file("blocked"), atomically: false, encoding: .utf8)
    let terminal = try open(
      ["--language", language], ["XDG_CONFIG_HOME": folder.file("blocked")])
    #expect(terminal.waitFor("└"))
    terminal.send(",s")
    #expect(terminal.waitFor(words))
    #expect(!terminal.rows.contains { $0.contains("is gone") })
  }

  @Test func aPartyPutsItsClockFirst() throws {
    let terminal = try OpenDashboard(["--party", "beijing"], columns: 120, lines: 40)
    #expect(terminal.waitFor("MSK = BJS"))
    let unknown = try OpenDashboard(["--party", "bejing"], columns: 120)
    #expect(unknown.waitForEnd() == .exited(64))
    #expect(unknown.rows.contains { $0.contains("did you mean \"beijing\"?") })
  }
}

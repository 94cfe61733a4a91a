import Foundation
import Testing

/// `import trade` where somebody sits at the terminal.
struct ImportPromptTests {
  private let folder: TemporaryFolder
  private static let series = """
    {"id": "total", "title": "Total", "reporter": "RU", "partner": "CN", "flow": "export", "scope": "all-goods",
     "unit": "USD", "unit_mult": 9, "observations": [{"period": "2020", "value": 2}]}
    """

  init() throws {
    folder = try TemporaryFolder([
      "data/programme.json": SmallProgramme.text, "data/trade/total.json": Self.series,
      "figures.csv": "period,value\n2020,2.25\n",
    ])
  }

  @Test(arguments: [
    ("y\n", 0), ("YES\n", 0), ("n\n", 1), ("\n", 1), ("\u{4}", 1), ("yellow\n", 1),
  ])
  func showsTheDifferenceAndWritesAfterAYes(answer: String, status: Int32) throws {
    let terminal = try EmulatedTerminal(
      BuiltProgram.path("bilateral"),
      ["import", "trade", folder.file("figures.csv"), folder.file("data"), "--series", "total"])
    #expect(terminal.waitFor("write it? y or n:"))
    #expect(terminal.rows.contains("~ 2020  2 -> 2.25"))
    #expect(try folder.text(of: "data/trade/total.json") == Self.series)
    terminal.send(answer)
    #expect(terminal.waitForEnd() == .exited(status))
    let text = try folder.text(of: "data/trade/total.json")
    #expect(text.contains("2.25") == (status == 0))
    #expect(status == 0 || text == Self.series)
    let words = status == 0 ? "trade/total.json" : "nothing is written; add --yes to write it"
    #expect(terminal.rows.contains { $0.contains(words) })
  }

  @Test func whatAnotherSavedWhileTheQuestionWaitsIsKept() throws {
    let terminal = try EmulatedTerminal(
      BuiltProgram.path("bilateral"),
      ["import", "trade", folder.file("figures.csv"), folder.file("data"), "--series", "total"])
    #expect(terminal.waitFor("write it? y or n:"))
    let saved = Self.series.replacing("\"Total\"", with: "\"Total trade\"")
    try Data(saved.utf8).write(to: URL(filePath: folder.file("data/trade/total.json")))
    terminal.send("y\n")
    #expect(terminal.waitForEnd() != .exited(0))
    #expect(try folder.text(of: "data/trade/total.json") == saved)
    let words = terminal.rows.joined().filter { !$0.isWhitespace }
    #expect(words.contains("waschangedsinceitwasread"))
  }

  @Test func anInterruptAtTheQuestionWritesNothing() throws {
    let terminal = try EmulatedTerminal(
      BuiltProgram.path("bilateral"),
      ["import", "trade", folder.file("figures.csv"), folder.file("data"), "--series", "total"])
    #expect(terminal.waitFor("write it? y or n:"))
    terminal.send("\u{3}")
    #expect(terminal.waitForEnd()?.shellStatus == 130)
    #expect(try folder.text(of: "data/trade/total.json") == Self.series)
  }
}

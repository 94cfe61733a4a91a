import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Records that have no screen of their own, as their file holds them.
struct RecordScreenTests {
  private func text(_ name: RecordName, _ files: [String: String], for audience: Audience) throws
    -> String
  {
    let directory = FilesInMemory(Fixture.files.merging(files) { $1 })
    let context = Context(
      snapshot: try Loader(directory, audience: audience).snapshot(), language: .english,
      asOf: Fixture.day, isPinned: true)
    return AppState<Browse>(context, root: RecordScreen(name)).render(120, 40).text
  }

  @Test(arguments: [(Audience.internal, true), (.public, false)])
  func aHiddenRecordsIdIsNotShown(audience: Audience, isShown: Bool) throws {
    let programme = try #require(Fixture.files["programme.json"]).replacing(
      #""currency": "USD","#, with: #""currency": "USD", "agreement": "secret-paper","#)
    let files = [
      "programme.json": programme,
      "agreements.json": """
      {"id": "secret-paper", "title": "Paper", "parties": ["moscow", "beijing"]}
      """,
    ]
    let name = RecordName(kind: "programme", id: "moscow-beijing")
    let text = try text(name, files, for: audience)
    #expect(text.contains("USD"))
    #expect(text.contains("secret-paper") == isShown, "\(text)")
  }
}

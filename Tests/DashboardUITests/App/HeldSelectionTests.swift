import DashboardUI
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Selections are held where what lists hold is about to change, and not for other keys.
struct HeldSelectionTests {
  /// A screen that counts how often it was asked to hold its selection.
  private struct CountingScreen: Screen {
    var count = 0

    static let commands: [BrowseCommand<Self>] = []

    func title(in context: Context) -> String { "Counting" }
    func render(into frame: inout Frame, area: Rect, context: Context) {}

    mutating func holdSelection(in context: Context) { count += 1 }
  }

  private func count(after keys: Key...) throws -> Int? {
    var app = AppState<Write>(try .fixture(), root: CountingScreen())
    for key in keys { app.press(key) }
    return (app.screens[0] as? CountingScreen)?.count
  }

  @Test(arguments: ["?", ":", "f", "-", "0", "q", "D", "."] as [Key])
  func aKeyThatChangesNoListHoldsNothing(key: Key) throws {
    #expect(try count(after: key) == 0)
  }

  @Test(arguments: ["[", "}", "L", "i"] as [Key])
  func aKeyThatChangesListsHoldsThem(key: Key) throws {
    #expect(try count(after: key) == 1)
  }
}

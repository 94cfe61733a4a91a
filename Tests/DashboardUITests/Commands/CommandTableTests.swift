import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// What every table of keys must hold.
struct CommandTableTests {
  private func clashes(_ rows: [CommandRow]) -> [Key] {
    let keys = rows.flatMap(\.keys)
    return Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.map(\.key)
  }

  @Test func noScreenGivesOneKeyTwoMeanings() {
    #expect(clashes(Write.commands(of: AreaScreen.self).map(\.row)).isEmpty)
    #expect(clashes(Write.commands(of: WorkstreamScreen.self).map(\.row)).isEmpty)
    #expect(clashes(Write.commands(of: MilestoneScreen.self).map(\.row)).isEmpty)
    #expect(clashes(Write.commands(of: SourceScreen.self).map(\.row)).isEmpty)
    #expect(clashes(Write.commands(of: RecordScreen.self).map(\.row)).isEmpty)
    #expect(clashes(Write.globalCommands.map(\.row)).isEmpty)
  }

  @Test func everyRowHasAKeyThatAKeyboardCanType() {
    let rows = Write.commands(of: AreaScreen.self).map(\.row) + Write.globalCommands.map(\.row)
    #expect(rows.allSatisfy { !$0.keys.isEmpty })
    #expect(rows.flatMap(\.keys).allSatisfy { $0.asCommand == $0 })
  }
}

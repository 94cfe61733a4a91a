import Phrasebook
import TerminalKit

/// All that is wrong in the file of settings, each thing with its place and what to write.
package struct SettingsProblemsScreen: PageScreen {
  package var cursor = ListCursor<Int>()

  package init() {}

  package static var holdsRecords: Bool { false }

  package func title(in context: Context) -> String { "config.json" }

  package func nameOfPage(in context: Context) -> String? { nil }

  package func page(in context: Context) -> [PageRow]? {
    let rows = context.settingsProblems.map { PageRow.text("", $0) }
    return Array(rows.compactMap { $0 }.map { [$0] }.joined(separator: [.blank]))
  }
}

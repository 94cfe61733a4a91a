import Phrasebook
import ProgrammeModel
package import TerminalKit

/// How good the data is: findings with their places, and how each file stands.
package struct DataScreen: DeckScreen {
  static let panes: [any ListPane] = [FindingsPane(), FilesPane()]

  var deck = PaneDeck(count: panes.count)

  package init() {}

  package static let commands: [BrowseCommand<Self>] = deckCommands + [back]

  package static let writeCommands: [WriteCommand<Self>] = [
    Command(.character("e"), phrase: \.edit) { screen, context in
      guard let row = screen.selection(in: context) else { return .stay }
      if screen.deck.focus == 0, let finding = FindingsPane.finding(row, in: context) {
        let (line, column) = finding.place
        return .perform(.edit(path: finding.path, line: line, column: column))
      }
      return screen.deck.focus == 0 ? .stay : .perform(.edit(path: row, line: 1, column: 1))
    }
  ]

  package func title(in context: Context) -> String { context.phrases.titles.data.full }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    drawPanes(into: &frame, area: area, context: context)
  }

  /// Findings above files; on a low screen the focused pane alone.
  func places(in area: Rect) -> [PanePlace] {
    guard !deck.isZoomed, area.height >= Self.leastForBoth else {
      return [PanePlace(pane: deck.focus, area: area, isFramed: area.width >= 60)]
    }
    let (upper, lower) = area.splitHorizontally(at: area.height * 3 / 5)
    return [
      PanePlace(pane: 0, area: upper, isFramed: true),
      PanePlace(pane: 1, area: lower, isFramed: true),
    ]
  }

  private static let leastForBoth = 16
}

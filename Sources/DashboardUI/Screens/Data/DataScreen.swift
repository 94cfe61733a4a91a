import Phrasebook
import ProgrammeModel
package import TerminalKit

/// How good the data is: findings with their places, how each file stands, and what is translated and sourced.
package struct DataScreen: DeckScreen {
  static let panes: [any ListPane] = [
    FindingsPane(FindingChoice()), FilesPane(), TextsPane(),
  ]

  var deck = PaneDeck(count: panes.count)
  var choice = FindingChoice()

  /// Shows the findings of one file, or all of them.
  package init(file: String? = nil) { choice.filter.path = file }

  var panes: [any ListPane] { [FindingsPane(choice)] + Self.panes.dropFirst() }

  package static let commands: [BrowseCommand<Self>] = deckCommands + choiceCommands + [why]
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package func title(in context: Context) -> String { context.phrases.titles.data.full }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    drawPanes(into: &frame, area: area, context: context)
  }

  func places(in area: Rect, context: Context) -> [PanePlace] {
    let count = (context.review?.findings.all ?? context.snapshot.findings).count
    return DataLayout(
      area: area, focus: deck.focus, isZoomed: deck.isZoomed, findings: count
    ).places
  }

  /// A file narrows the findings to its own, a language to what it misses.
  mutating func open(_ row: String, in context: Context) -> BrowseOutcome {
    switch deck.focus {
    case Self.files: narrow(in: context) { $0.path = row }
    case Self.texts: TextsPane.code(of: row).map { code in narrow(in: context) { $0.code = code } }
    default: return panes[deck.focus].open(row, in: context)
    }
    return .stay
  }

  private mutating func narrow(in context: Context, _ change: (inout FindingFilter) -> Void) {
    choice.clear()
    change(&choice.filter)
    deck.cursors[Self.findings] = ListCursor()
    deck.focus(on: Self.findings)
  }

  static let findings = 0
  static let files = 1
  static let texts = 2
}

extension DataScreen {
  package var isTyping: Bool { choice.isTyping }
  package mutating func clearTyped() { choice.clearTyped() }
  package func typingRows(in context: Context) -> [CommandRow]? {
    ListFilter.rows.filter { $0.keys != [.tab] }
  }
  package var reviews: Bool { true }

  package mutating func type(_ key: Key, in context: Context) -> BrowseOutcome? {
    holdSelection(in: context)
    return choice.type(key) ? .stay : nil
  }

  /// The finding under the cursor of the findings, whichever pane has focus.
  func finding(in context: Context) -> Finding? {
    let rows = panes[Self.findings].rows(in: context)
    return deck.cursors[Self.findings].selection(in: rows)
      .flatMap { context.review?.findings[$0] }
  }
}

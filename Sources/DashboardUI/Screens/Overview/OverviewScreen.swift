import Phrasebook
import ProgrammeModel
package import TerminalKit

/// The whole programme at a glance: trade, areas, what comes next, and what wants an eye.
package struct OverviewScreen: DeckScreen {
  static let panes: [any ListPane] = [TradePane(), AreasPane(), UpcomingPane(), AttentionPane()]

  var deck = PaneDeck(count: panes.count, focus: areasPane)

  /// The place of the areas among the panes: what the overview is about.
  static let areasPane = 1

  package init() {}

  package static let commands: [BrowseCommand<Self>] = deckCommands

  package func title(in context: Context) -> String { context.phrases.titles.overview.full }

  package func mark(in context: Context) -> Span? {
    context.glyph(of: context.assessment.rating.rating)
  }

  package func headline(in context: Context, columns: Int) -> [Span]? {
    OverviewHeadline(layout: layout(of: context.body), context: context).spans(columns: columns)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    if let line = layout(of: area).tradeLine {
      frame.draw(TradeLine(context: context), in: line)
    }
    drawPanes(into: &frame, area: area, context: context)
  }

  func places(in area: Rect, context: Context) -> [PanePlace] { layout(of: area).places }

  private func layout(of area: Rect) -> OverviewLayout {
    OverviewLayout(area: area, focus: deck.focus, isZoomed: deck.isZoomed)
  }
}

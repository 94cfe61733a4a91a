package import Phrasebook
import ProgrammeModel
package import TerminalKit

/// The whole programme at a glance: trade, areas, what comes next, and what wants an eye.
package struct OverviewScreen: DeckScreen, NarrowedScreen {
  static let panes: [any ListPane] = [TradePane(), AreasPane(), UpcomingPane(), AttentionPane()]

  static let keepsPanes = true

  var deck = PaneDeck(count: panes.count, focus: areasPane)

  /// What the areas are ordered by.
  private var order = AreaOrder()

  var panes: [any ListPane] {
    guard order.isChosen else { return Self.panes }
    var panes = Self.panes
    panes[Self.areasPane] = AreasPane(order: order)
    return panes
  }

  /// The place of the areas among the panes: what the overview is about.
  static let areasPane = 1
  private static let attentionPane = 3

  package init() {}

  package static let commands: [BrowseCommand<Self>] =
    openingKeys + filterKeys + [showAll] + orderKeys + movingKeys + [why, programmeWhyKey, cause]

  /// The keys that order the areas by the next column, or the other way round.
  private static var orderKeys: [BrowseCommand<Self>] {
    [
      Command(.character("s"), phrase: \.sort) { screen, context in
        screen.holdSelection(in: context)
        let places = screen.places(in: context.body, context: context)
        let width = places.first { $0.pane == areasPane }?.inside.width ?? context.body.width
        screen.order.advance(over: AreasPane().facts(width: width, in: context))
        return .stay
      },
      Command(.character("S"), phrase: \.reverse, shown: .helpOnly) { screen, context in
        screen.holdSelection(in: context)
        screen.order.reverse()
        return .stay
      },
    ]
  }

  /// The row that shows why the selected area's evidence rating is so, or how the selected figure came about.
  private static var why: BrowseCommand<Self> {
    Command(.character("w"), phrase: \.why, shown: .helpOnly) { screen, context in
      if let area = screen.area(in: context) { return .push(EvidenceScreen(area)) }
      let pane = screen.panes[screen.deck.focus]
      let figure = screen.selection(in: context).flatMap { pane.figure(of: $0, in: context) }
      return figure.map { .push(WhyScreen($0)) } ?? .say(\.noReason)
    }
  }

  /// The row that goes to what made the selected area's evidence rating so, to what the selected line of what needs
  /// attention is about, or else to what made the programme's rating so.
  private static var cause: BrowseCommand<Self> {
    Command(.character("c"), phrase: \.cause, shown: .helpOnly) { screen, context in
      if screen.isOnNeglectedRecord(in: context), let row = screen.selection(in: context) {
        return screen.panes[screen.deck.focus].open(row, in: context)
      }
      let area = screen.area(in: context)
      let cause = area.map { context.cause(of: $0) } ?? context.causeOfProgramme
      return cause.flatMap { context.screen(for: $0) }.map { .push($0) } ?? .say(\.noCause)
    }
  }

  /// Whether the selected line of what needs attention is about one record or file, and not about an area.
  private func isOnNeglectedRecord(in context: Context) -> Bool {
    guard deck.focus == Self.attentionPane, let row = selection(in: context) else { return false }
    return panes[deck.focus].record(row, in: context).map { $0.kind != Area.kind } ?? false
  }

  package func title(in context: Context) -> String { context.phrases.titles.overview.full }

  package func mark(in context: Context) -> Span? {
    context.mark(of: context.assessment.rating.rating)
  }

  package func headline(in context: Context, columns: Int) -> [Span]? {
    if context.isBare { return [Span(context.briefProgrammeName, as: .title)] }
    return OverviewHeadline(layout: layout(of: context.body), context: context).spans(
      columns: columns)
  }

  package func detail(in context: Context) -> DetailLine? {
    if context.isBare { return context.stateOfFiles }
    return selection(in: context).flatMap { panes[deck.focus].detail(of: $0, in: context) }
  }

  /// While there is nothing to choose, what is of use everywhere.
  package func hints(in context: Context) -> [any KeyPath<Commands, CommandPhrase> & Sendable]? {
    context.isBare ? [\.goTo, \.reload, \.language, \.quit] : nil
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard !context.isBare else {
      return frame.draw(BareProgramme(context: context), in: area)
    }
    if let line = layout(of: area).tradeLine {
      frame.draw(TradeLine(context: context), in: line)
    }
    drawPanes(into: &frame, area: area, context: context)
  }

  func places(in area: Rect, context: Context) -> [PanePlace] { layout(of: area).places }

  /// The area under the cursor: the one selected, or that of the selected line of what needs attention.
  private func area(in context: Context) -> Identifier<Area>? {
    guard let row = selection(in: context) else { return nil }
    if deck.focus == Self.areasPane { return Identifier(row) }
    guard deck.focus == Self.attentionPane else { return nil }
    return AttentionKeys.item(row, in: context.assessment)?.area
  }

  private func layout(of area: Rect) -> OverviewLayout {
    OverviewLayout(area: area, focus: deck.focus, isZoomed: deck.isZoomed)
  }
}

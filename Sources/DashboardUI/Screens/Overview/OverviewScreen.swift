import Phrasebook
import ProgrammeModel
package import TerminalKit

/// The whole programme at a glance: trade, areas, what comes next, and what wants an eye.
package struct OverviewScreen: Screen {
  /// The pane with focus, from 0.
  private var focus = OverviewPanes.areas
  private var isZoomed = false
  private var cursors = OverviewPanes.all.map { _ in ListCursor<String>() }

  package init() {}

  package static let commands: [BrowseCommand<Self>] =
    [
      pane(0), pane(1), pane(2), pane(3),
      Command(.enter, .right, .character("l"), phrase: \.open) { $0.openSelection(in: $1) },
      Command(.tab, phrase: \.pane, shown: .helpOnly, label: "Tab") { screen, _ in
        screen.focus(on: screen.focus + 1)
      },
      Command(.backTab, phrase: \.pane, shown: .helpOnly, label: "") { screen, _ in
        screen.focus(on: screen.focus + 3)
      },
      Command(.character("z"), phrase: \.zoom) { screen, _ in
        screen.isZoomed.toggle()
        return .stay
      },
    ] + movement

  package func title(in context: Context) -> String { context.phrases.titles.overview.full }

  package func mark(in context: Context) -> Span? {
    context.glyph(of: context.assessment.rating.rating)
  }

  package func headline(in context: Context, columns: Int) -> [Span]? {
    OverviewHeadline(screen: shownPanes(context), context: context).spans(columns: columns)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = layout(of: area)
    if let line = layout.tradeLine { frame.draw(TradeLine(context: context), in: line) }
    for place in layout.places {
      let pane = OverviewPanes.all[place.pane]
      if place.isFramed {
        let border = Pane(
          pane.title(in: context), digit: place.pane + 1, note: pane.note(in: context),
          isFocused: place.pane == focus)
        frame.draw(border, in: place.area)
      }
      let cursor = place.pane == focus ? cursors[focus] : nil
      pane.render(into: &frame, area: place.inside, cursor: cursor, context: context)
    }
  }

  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).flatMap { OverviewPanes.all[focus].detail(of: $0, in: context) }
  }

  package mutating func holdSelection(in context: Context) {
    for (index, pane) in OverviewPanes.all.enumerated() {
      cursors[index].hold(in: pane.rows(in: context))
    }
  }

  private func layout(of area: Rect) -> OverviewLayout {
    OverviewLayout(area: area, focus: focus, isZoomed: isZoomed)
  }

  private func shownPanes(_ context: Context) -> OverviewLayout { layout(of: context.body) }

  private func selection(in context: Context) -> String? {
    cursors[focus].selection(in: OverviewPanes.all[focus].rows(in: context))
  }

  private mutating func focus(on pane: Int) -> BrowseOutcome {
    focus = pane % OverviewPanes.all.count
    return .stay
  }

  private func openSelection(in context: Context) -> BrowseOutcome {
    selection(in: context).map { OverviewPanes.all[focus].open($0, in: context) } ?? .stay
  }

  private mutating func move(_ context: Context, by offset: (_ page: Int) -> Int) -> BrowseOutcome {
    let pane = OverviewPanes.all[focus]
    let place = layout(of: context.body).places.first { $0.pane == focus }
    let height = pane.rowsInView(height: place?.inside.height ?? 1, context: context)
    cursors[focus].move(
      by: offset(max(height - 1, 1)), in: pane.rows(in: context), height: height)
    return .stay
  }

  private static func pane(_ index: Int) -> BrowseCommand<Self> {
    Command(
      .character(Character("\(index + 1)")), phrase: \.pane, label: index == 0 ? "1–4" : ""
    ) { screen, _ in screen.focus(on: index) }
  }

  private static let movement: [BrowseCommand<Self>] = [
    Command(.up, .character("k"), phrase: \.move, shown: .helpOnly, label: "↑↓") {
      screen, context in
      screen.move(context) { _ in -1 }
    },
    Command(.down, .character("j"), phrase: \.move, shown: .helpOnly, label: "") {
      screen, context in
      screen.move(context) { _ in 1 }
    },
    Command(.pageUp, .control("u"), phrase: \.pageUp, shown: .helpOnly) { screen, context in
      screen.move(context) { -$0 }
    },
    Command(.pageDown, .control("d"), phrase: \.pageDown, shown: .helpOnly) { screen, context in
      screen.move(context) { $0 }
    },
    Command(.home, .character("g"), phrase: \.top, shown: .helpOnly, label: "g") {
      screen, context in
      screen.move(context) { _ in .min }
    },
    Command(.end, .character("G"), phrase: \.bottom, shown: .helpOnly, label: "G") {
      screen, context in screen.move(context) { _ in .max }
    },
  ]
}

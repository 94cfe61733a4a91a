import Phrasebook
import ProgrammeModel
import TerminalKit

/// A screen of several panes side by side, each with a list.
protocol DeckScreen: Screen {
  /// The panes in the order of their digits.
  static var panes: [any ListPane] { get }

  var deck: PaneDeck { get set }

  /// Whether a pane is the same but for its selection for the same data, day, language, place and first row, whatever else the
  /// user did; its variant tells what else rules it.
  static var keepsPanes: Bool { get }

  /// The panes as they are now, where what the user did rules what they show.
  var panes: [any ListPane] { get }

  /// Does what Enter means on a row of the focused pane.
  mutating func open(_ row: String, in context: Context) -> BrowseOutcome

  /// The rows of a pane that are drawn.
  func shown(_ pane: Int, in context: Context) -> PaneRows

  /// Where the panes stand in a body; one that finds no room is left out.
  func places(in area: Rect, context: Context) -> [PanePlace]
}

extension DeckScreen {
  /// The keys of every screen of panes.
  static var deckCommands: [BrowseCommand<Self>] { openingKeys + movingKeys }

  /// The keys that choose a pane, and open what is selected in it.
  static var openingKeys: [BrowseCommand<Self>] {
    PaneKeys.keys(digits: panes.count, shown: .keyBar, tabShown: .helpOnly) { screen, step, _ in
      screen.deck.focus(on: step.from(screen.deck.focus, of: panes.count))
    } + [Command(.enter, .right, .character("l"), phrase: \.open) { $0.openSelection(in: $1) }]
  }

  /// The keys that zoom, and go from row to row.
  static var movingKeys: [BrowseCommand<Self>] {
    [zoomKey(\.deck.isZoomed)]
      + Movement.keys { screen, rows, context in
        let focus = screen.deck.focus
        let height = screen.rowsInView(in: context)
        screen.deck.cursors[focus].move(
          by: rows(height), in: screen.shown(focus, in: context).ids, height: height)
      }
  }

  static var keepsPanes: Bool { false }

  var panes: [any ListPane] { Self.panes }

  func shown(_ pane: Int, in context: Context) -> PaneRows {
    PaneRows(panes[pane].rows(in: context))
  }

  mutating func open(_ row: String, in context: Context) -> BrowseOutcome {
    panes[deck.focus].open(row, in: context)
  }

  package func selectedRecord(in context: Context) -> RecordName? {
    selection(in: context).flatMap { panes[deck.focus].record($0, in: context) }
  }

  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).flatMap { panes[deck.focus].detail(of: $0, in: context) }
  }

  package func isEmpty(in context: Context) -> Bool {
    panes.allSatisfy { $0.rows(in: context).isEmpty }
  }

  package func hiddenPanes(in context: Context) -> Int {
    panes.count - places(in: context.body, context: context).count
  }

  package mutating func holdSelection(in context: Context) {
    for index in panes.indices {
      deck.cursors[index].hold(in: shown(index, in: context).ids)
    }
  }

  package mutating func focus(at hits: [Hit], in context: Context) -> Bool {
    guard let pane = hits.pane, pane != deck.focus, panes.indices.contains(pane) else {
      return false
    }
    deck.focus(on: pane)
    return true
  }

  package mutating func point(at hits: [Hit], in context: Context) -> Pointing {
    let isNew = focus(at: hits, in: context)
    return deck.cursors[deck.focus].point(
      at: hits, isNew: isNew, in: shown(deck.focus, in: context).ids,
      height: rowsInView(in: context))
  }

  package mutating func scroll(by offset: Int, at hits: [Hit], in context: Context) -> Bool {
    _ = focus(at: hits, in: context)
    let rows = shown(deck.focus, in: context).ids
    deck.cursors[deck.focus].scroll(by: offset, in: rows, height: rowsInView(in: context))
    return true
  }

  /// The rows of the focused pane that are in view.
  func rowsInView(in context: Context) -> Int {
    let place = places(in: context.body, context: context).first { $0.pane == deck.focus }
    return panes[deck.focus].rowsInView(
      inside: place?.inside.size ?? Size(width: 0, height: 1),
      of: shown(deck.focus, in: context).count,
      context: context)
  }

  /// Draws the panes at their places, the focused one with its selection.
  func drawPanes(into frame: inout Frame, area: Rect, context: Context) {
    let panes = panes
    for place in places(in: area, context: context) {
      let (pane, rows) = (panes[place.pane], shown(place.pane, in: context))
      let isFocused = place.pane == deck.focus
      let cursor = isFocused ? deck.cursors[deck.focus] : nil
      let inView = pane.rowsInView(inside: place.inside.size, of: rows.count, context: context)
      let first = cursor?.firstVisible(in: rows.ids, height: inView) ?? 0
      if frame.isSpoken || rows.isFiltered || !Self.keepsPanes {
        draw(pane, at: place, rows, from: first, into: &frame, context: context)
      } else {
        let name = "pane \(place.pane) \(place.isFramed) \(isFocused) \(first) \(pane.variant)"
        frame.paste(context, picture: name, in: place.area) {
          draw(pane, at: place, rows, from: first, into: &$0, context: context)
        }
      }
      let selected = cursor?.index(in: rows.ids)
      if let selected { frame.showSelection(of: selected, in: place.inside) }
      guard place.isFramed, rows.count > 0 || !rows.isFiltered else { continue }
      let mark = ListPlace(selected, first: first, inView: inView, of: rows.count, context)
      frame.draw(mark, in: place.area)
    }
  }

  /// Draws a pane without its selection: as it is for the same data, day, language and place whatever row is selected.
  private func draw(
    _ pane: any ListPane, at place: PanePlace, _ rows: PaneRows, from first: Int,
    into frame: inout Frame, context: Context
  ) {
    if place.isFramed {
      let matches = Span(context.phrases.shown(rows.count, of: rows.total), as: .muted)
      let border = Pane(
        pane.title(in: context).full, digit: place.pane + 1,
        note: rows.isFiltered ? [matches] + pane.basisNote(in: context) : pane.note(in: context),
        isFocused: place.pane == deck.focus)
      frame.draw(border, in: place.area)
    }
    if rows.count == 0, rows.isFiltered {
      let text = place.inside.inset(columns: 1, rows: 0)
      frame.draw(Paragraph(context.phrases.nothingMatches, as: .muted), in: text)
    } else {
      pane.render(rows, from: first, into: &frame, area: place.inside, context: context)
    }
  }

  /// The row under the cursor of the focused pane.
  func selection(in context: Context) -> String? {
    deck.cursors[deck.focus].selection(in: shown(deck.focus, in: context).ids)
  }

  private mutating func openSelection(in context: Context) -> BrowseOutcome {
    selection(in: context).map { open($0, in: context) } ?? .say(\.nothingToOpen)
  }
}

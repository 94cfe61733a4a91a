package import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A field of cooperation: how it stands in one row, and everything about it under tabs.
package struct AreaScreen: PaneScreen, TabbedScreen {
  package var panes = PaneCursors()
  private var zoom = TimelineZoom.programme
  private let id: Identifier<Area>

  package init(_ id: Identifier<Area>) {
    self.id = id
  }

  package static let commands: [BrowseCommand<Self>] =
    paneKeys(.tabs) + [opening, back, why, cause, source, zoomAxis] + movement
  package static let tabTitles = AreaTab.all.map(\.title)
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package var subject: RecordName? { RecordName(kind: Area.kind, id: id.text) }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.areas)
  }

  package func mark(in context: Context) -> Span? { context.evidenceMark(of: id) }

  package func paneCount(in context: Context) -> Int { AreaTab.all.count }

  package func rows(ofPane pane: Int, in context: Context) -> [RecordName] {
    prepared(pane, in: context) ?? []
  }

  /// The rows of a tab, put together beside the keyboard in a large programme; `nil` until they are.
  private func prepared(_ pane: Int, in context: Context) -> [RecordName]? {
    guard let standing = context.assessment.area(id), AreaTab.all.indices.contains(pane) else {
      return []
    }
    return context.prepared(question(pane, in: context)) { AreaTab.all[pane].rows(standing, $0) }
  }

  /// What tells the rows of a tab from those of others.
  private func question(_ pane: Int, in context: Context) -> String {
    "rows of \(id.text) \(pane) \(context.language.rawValue)"
  }

  /// The rows that pass the filter; all, until it is known which, and what they are drawn from is put together.
  package func passingRows(in context: Context) -> [RecordName] {
    prepared(passing: allRows(in: context), in: context) ?? allRows(in: context)
  }

  package func isPreparing(in context: Context) -> Bool {
    prepared(passing: allRows(in: context), in: context) == nil
  }

  private func prepared(passing names: [RecordName], in context: Context) -> [RecordName]? {
    guard let sought = filter.question(in: context), let standing = context.assessment.area(id)
    else { return names }
    let (pane, filter) = (panes.focus, filter)
    return context.prepared("\(question(pane, in: context)), \(sought)") { context in
      let passing = filter.narrowed(names, in: context)
      AreaTab.all[pane].narrow(passing, sought, standing, context)
      return passing
    }
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let interior = Pane.interior(of: AreaLayout(area: body).frame)
    return AreaTab.all[panes.focus].rowsInView(rows(in: context).count, interior)
  }

  package func hiddenPanes(in context: Context) -> Int {
    guard !context.isSpoken, AreaTab.all.indices.contains(panes.focus) else { return 0 }
    return AreaTab.all[panes.focus].hiddenPanes(
      Pane.interior(of: AreaLayout(area: context.body).frame))
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard let standing = context.assessment.area(id) else { return }
    let layout = AreaLayout(area: area)
    let strip = context.ratingStrip(of: standing, columns: layout.strip.width, hasAges: false)
    frame.drawWhole(Line(strip), in: layout.strip)
    frame.draw(Pane(), in: layout.frame)
    frame.draw(TabBar(tabNames(of: standing, in: context), selected: panes.focus), in: layout.tabs)
    guard prepared(panes.focus, in: context) != nil else {
      let text = Pane.text(of: layout.frame)
      let words = context.phrases.searchWords.preparingList
      return frame.draw(Paragraph(words, as: .muted), in: text)
    }
    let page = AreaPage(
      standing: standing, rows: rows(in: context), cursor: cursor,
      sought: isPreparing(in: context) ? nil : filter.question(in: context), zoom: zoom,
      context: context)
    AreaTab.all[panes.focus].draw(page, &frame, Pane.interior(of: layout.frame))
  }

  private func tabNames(of standing: AreaStanding, in context: Context) -> [String] {
    let counts = context.assessment.remember("area \(id) open") {
      AreaTab.all.map { $0.openCount(standing, context) }
    }
    return zip(AreaTab.all, counts).map { tab, count in
      let name = context.phrases.titles[keyPath: tab.title].short
      return count == 0 ? name : "\(name) \(context.phrases.number(count))"
    }
  }

  /// The row that shows how the figures of the selected workstream came about, or those of the tab, or else why the
  /// evidence rating is so.
  private static var why: BrowseCommand<Self> {
    Command(.character("w"), phrase: \.why) { screen, context in
      let selected = screen.selectedRecord(in: context)
      if let workstream = selected.flatMap({ WorkstreamFigures(of: $0) }),
        context.explanation(of: workstream) != nil
      {
        return .push(WhyScreen(workstream))
      }
      let figures = AreaFigures(area: screen.id)
      guard AreaTab.all[screen.panes.focus].hasOwnFigures,
        context.mayExplain(figures)
      else { return .push(EvidenceScreen(screen.id)) }
      return .push(WhyScreen(figures))
    }
  }

  /// The row that shows what the tab has no room for, or less of the time axis, larger, and at last all of it again.
  private static var zoomAxis: BrowseCommand<Self> {
    Command(.character("z"), phrase: \.zoom, shown: .helpOnly) { screen, _ in
      let tab = AreaTab.all[screen.panes.focus]
      if let whole = tab.whole { return .push(whole(screen.id)) }
      guard tab.hasAxis else { return .say(\.unusedKey) }
      screen.zoom.advance()
      return .stay
    }
  }

  /// The row that goes to what made the evidence rating so.
  private static var cause: BrowseCommand<Self> {
    causeKey { $1.cause(of: $0.id) }
  }
}

import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// One milestone: its dates, what it needs, how they moved, and the evidence.
package struct MilestoneScreen: FilteredScreen {
  /// What narrows one of the panes.
  package var filter = ListFilter()

  /// The pane that the filter narrows.
  var filteredPane = MilestonePane.evidence
  var focus = MilestonePane.facts
  private(set) var isZoomed = false
  private var cursors = MilestonePane.allCases.map { _ in ListCursor<String>() }
  let id: Identifier<Milestone>

  package init(_ id: Identifier<Milestone>) {
    self.id = id
  }

  package var cursor: ListCursor<String> {
    get { cursors[focus.rawValue] }
    set { cursors[focus.rawValue] = newValue }
  }

  package static let commands: [BrowseCommand<Self>] =
    PaneKeys.keys(digits: MilestonePane.allCases.count, shown: .keyBar, tabShown: .helpOnly) {
      screen, step, _ in
      let next = step.from(screen.focus.rawValue, of: MilestonePane.allCases.count)
      screen.focus = MilestonePane(rawValue: next) ?? .facts
    } + [open, back, cause, why, source, zoomKey(\.isZoomed)] + movement
  package static let writeCommands: [WriteCommand<Self>] = [
    edit(shown: .keyBar), copy(shown: .keyBar),
  ]

  package var subject: RecordName? { name }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.milestones)
  }

  package func mark(in context: Context) -> Span? {
    standing(in: context).map { context.sign(of: context.mark(of: $0)) }
  }

  package func hiddenPanes(in context: Context) -> Int {
    MilestonePane.allCases.count - layout(in: context.body, context: context).places.count
  }

  package func rows(in context: Context) -> [String] { rows(of: focus, in: context) }

  package func isEmpty(in context: Context) -> Bool { standing(in: context) == nil }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    rowsInView(of: focus, in: layout(in: body, context: context), context)
  }

  package func selectedRecord(in context: Context) -> RecordName? {
    selection(in: context).flatMap { row in
      focus == .evidence
        ? RecordName(kind: Source.kind, id: row)
        : passingSheet(of: focus, in: context.body, context: context).link(of: row)
    }
  }

  package func detail(in context: Context) -> DetailLine? {
    let shown = selectedRecord(in: context) ?? name
    return DetailLine(context.detail(of: shown), key: context.sourceHint(of: shown))
  }

  package mutating func holdSelection(in context: Context) {
    for pane in MilestonePane.allCases {
      cursors[pane.rawValue].hold(in: rows(of: pane, in: context))
    }
  }

  package mutating func focus(at hits: [Hit], in context: Context) -> Bool {
    guard let pane = hits.pane.flatMap(MilestonePane.init), pane != focus else { return false }
    focus = pane
    return true
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard let standing = standing(in: context) else { return }
    let layout = layout(in: area, context: context)
    for (pane, place) in layout.places {
      draw(pane, of: standing, into: &frame, area: place, layout, body: area, context)
    }
  }
}

extension MilestoneScreen {
  var name: RecordName { RecordName(kind: Milestone.kind, id: id.text) }

  func standing(in context: Context) -> MilestoneStanding? {
    context.snapshot.milestones[id].flatMap { context.standing(of: $0) }
  }

  /// The selection in a pane.
  func cursor(of pane: MilestonePane) -> ListCursor<String> { cursors[pane.rawValue] }

  func rowsInView(
    of pane: MilestonePane, in layout: MilestoneLayout, _ context: Context
  ) -> Int {
    let inside = layout.area(of: pane).map { Pane.interior(of: $0) }
    guard pane == .evidence, let inside else { return max(inside?.height ?? 1, 1) }
    let each = EvidenceCards.rowsEach(
      rows(of: .evidence, in: context), width: inside.width, height: inside.height, in: context)
    return CardList<String>.entriesInView(height: inside.height, rowsEach: each)
  }

  /// The lines of a pane at the width that it has in a body; told once.
  func sheet(of pane: MilestonePane, in body: Rect, context: Context) -> MilestoneSheet {
    let width = width(of: pane, in: body, context: context)
    return context.assessment.remember("\(question(pane, width)) \(context.wording)") {
      guard let standing = standing(in: context) else { return MilestoneSheet([], width: width) }
      let rows =
        pane == .facts
        ? context.titleRows(of: name, after: 2) + context.facts(of: standing)
        : MilestoneHistory(of: standing, in: context).rows
      return MilestoneSheet(rows, width: context.pageWidth(width))
    }
  }

  /// The columns that a pane has for its lines.
  func width(of pane: MilestonePane, in body: Rect, context: Context) -> Int {
    let area = pane == .facts ? body : layout(in: body, context: context).area(of: pane)
    return Pane.text(of: area ?? body).width
  }

  /// What tells the lines of a pane from others of the same data and day.
  func question(_ pane: MilestonePane, _ width: Int) -> String {
    "milestone \(id) \(pane) \(width)"
  }

  func layout(in area: Rect, context: Context) -> MilestoneLayout {
    let facts = sheet(of: .facts, in: area, context: context)
    return MilestoneLayout(
      area: area, factLines: facts.ids.count, focus: focus, isZoomed: isZoomed)
  }
}

extension MilestoneScreen {
  /// The row that opens the record that the selected line leads to.
  fileprivate static var open: BrowseCommand<Self> {
    Command(.enter, .right, .character("l"), phrase: \.open) { screen, context in
      let screen = screen.selectedRecord(in: context).flatMap { context.screen(for: $0) }
      return screen.map { .push($0) } ?? .say(\.nothingToOpen)
    }
  }

  /// The row that goes to what holds it up: a need that is not met, or else an open request.
  fileprivate static var cause: BrowseCommand<Self> { causeKey { $1.obstacle(to: $0.id) } }

  /// The row that shows how its slip came about.
  fileprivate static var why: BrowseCommand<Self> {
    whyKey(shown: .keyBar) { screen, _ in MilestoneSlip(milestone: screen.id) }
  }

  /// The row that opens the source of what is selected, or else the milestone's own.
  fileprivate static var source: BrowseCommand<Self> {
    Command(.character("o"), phrase: \.source) { screen, context in
      let selected = screen.selectedRecord(in: context)
      if let selected, selected.kind == Source.kind {
        return .push(SourceScreen(Identifier(selected.id)))
      }
      let source =
        selected.flatMap { context.sources(of: $0).first }
        ?? context.sources(of: screen.name).first
      return source.map { .push(SourceScreen($0.id)) } ?? .say(\.noSource)
    }
  }
}

import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A strand of work: its milestones, and below them what it hands over and what it measures.
package struct WorkstreamScreen: PaneScreen {
  package var panes = PaneCursors()
  private var isZoomed = false
  let id: Identifier<Workstream>

  package init(_ id: Identifier<Workstream>) {
    self.id = id
  }

  package static let commands: [BrowseCommand<Self>] =
    paneKeys(.panes, digits: 3)
    + [opening, back, why, cause, source, zoomKey(\.isZoomed, shown: .helpOnly)] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  /// The row that shows how its own figures came about, or else why the area's evidence rating is so.
  private static var why: BrowseCommand<Self> {
    Command(.character("w"), phrase: \.why, shown: .helpOnly) { screen, context in
      let figures = WorkstreamFigures(workstream: screen.id)
      if context.explanation(of: figures) != nil { return .push(WhyScreen(figures)) }
      let area = context.snapshot.workstreams[screen.id]?.area
      return area.map { .push(EvidenceScreen($0)) } ?? .say(\.noReason)
    }
  }

  /// The row that goes to what made it amber or red.
  private static var cause: BrowseCommand<Self> { causeKey { $1.cause(of: $0.id) } }

  package var subject: RecordName? { RecordName(kind: Workstream.kind, id: id.text) }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.workstreams)
  }

  package func mark(in context: Context) -> Span? {
    let milestones = milestones(in: context)
    guard !milestones.isEmpty else { return nil }
    let rating = context.assessment.remember("plan of workstream \(id)") {
      context.planRating(of: milestones) ?? .unknown
    }
    return context.mark(of: rating)
  }

  package func paneCount(in context: Context) -> Int { 3 }

  package func rows(ofPane pane: Int, in context: Context) -> [RecordName] {
    switch pane {
    case 0: milestones(in: context).map(\.milestone.name)
    case 1: deliverables(in: context).map(\.name)
    default: indicators(in: context).map(\.name)
    }
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let pane = layout(in: body, context: context).panes[panes.focus]
    let height = Pane.interior(of: pane).height
    switch panes.focus {
    case 0:
      return MilestoneTable.rowsInView(
        count: milestones(in: context).count, height: height - 1)
    case 1:
      return CardList<RecordName>.entriesInView(
        height: height, rowsEach: DeliverableCards.rowsEach)
    default:
      return CardList<RecordName>.entriesInView(height: height, rowsEach: IndicatorCards.rowsEach)
    }
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = layout(in: area, context: context)
    drawHead(into: &frame, area: layout.head, context: context)
    let drawers = [drawMilestones, drawDeliverables, drawIndicators]
    for (pane, draw) in zip(layout.panes, drawers) where !pane.isEmpty {
      draw(&frame, pane, layout.hiddenCount, context)
    }
  }
}

extension WorkstreamScreen {
  /// By the date promised, those without one last.
  func milestones(in context: Context) -> [MilestoneStanding] {
    context.assessment.remember("milestones of workstream \(id)") {
      context.dated.milestones(of: id).inOrderOfDue()
    }
  }

  func deliverables(in context: Context) -> [Deliverable] {
    context.snapshot.index.deliverablesByWorkstream[id].filter(context.dated.shows)
  }

  func indicators(in context: Context) -> [Indicator] {
    context.snapshot.index.indicatorsByWorkstream[id].filter(context.dated.shows)
  }

  private func layout(in area: Rect, context: Context) -> WorkstreamLayout {
    WorkstreamLayout(
      area: area, milestoneCount: milestones(in: context).count, focus: panes.focus,
      isZoomed: isZoomed)
  }
}

import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// A strand of work: its milestones, and below them what it hands over and what it measures.
package struct WorkstreamScreen: PaneScreen {
  package var panes = PaneCursors()
  let id: Identifier<Workstream>

  package init(_ id: Identifier<Workstream>) {
    self.id = id
  }

  package static let commands: [BrowseCommand<Self>] =
    paneKeys(\.pane) + [opening, back, why, source] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  /// The row that shows why the area's evidence rating is so.
  private static var why: BrowseCommand<Self> {
    Command(.character("w"), phrase: \.why, shown: .helpOnly) { screen, context in
      let area = context.snapshot.workstreams[screen.id]?.area
      return area.map { .push(EvidenceScreen($0)) } ?? .say(\.noCause)
    }
  }

  package var subject: RecordName? { RecordName(kind: Workstream.kind, id: id.text) }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.workstreams)
  }

  package func mark(in context: Context) -> Span? {
    context.snapshot.workstreams[id].flatMap { context.evidenceMark(of: $0.area) }
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
    let layout = layout(in: body, context: context)
    switch panes.focus {
    case 0:
      let height = Pane.interior(of: layout.milestones).height - 1
      return MilestoneTable.rowsInView(count: milestones(in: context).count, height: height)
    case 1:
      let height = Pane.interior(of: layout.deliverables).height
      return CardList<RecordName>.entriesInView(
        height: height, rowsEach: DeliverableCards.rowsEach)
    default:
      let height = Pane.interior(of: layout.indicators).height
      return CardList<RecordName>.entriesInView(height: height, rowsEach: IndicatorCards.rowsEach)
    }
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = layout(in: area, context: context)
    drawHead(into: &frame, area: layout.head, context: context)
    drawMilestones(into: &frame, area: layout.milestones, context: context)
    guard !layout.deliverables.isEmpty else { return }
    drawDeliverables(into: &frame, area: layout.deliverables, context: context)
    drawIndicators(into: &frame, area: layout.indicators, context: context)
  }
}

extension WorkstreamScreen {
  /// By the date promised, those without one last.
  func milestones(in context: Context) -> [MilestoneStanding] {
    context.dated.milestones(of: id).sorted { left, right in
      (left.due?.latest.number ?? .max, left.milestone.common.id)
        < (right.due?.latest.number ?? .max, right.milestone.common.id)
    }
  }

  func deliverables(in context: Context) -> [Deliverable] {
    context.snapshot.index.deliverablesByWorkstream[id].filter(context.dated.shows)
  }

  func indicators(in context: Context) -> [Indicator] {
    context.snapshot.index.indicatorsByWorkstream[id].filter(context.dated.shows)
  }

  private func layout(in area: Rect, context: Context) -> WorkstreamLayout {
    WorkstreamLayout(area: area, milestoneCount: milestones(in: context).count)
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

extension AreaTab {
  /// Both cities' words side by side; below them why the evidence says what it says, and what is
  /// due and waited for.
  static let summary = AreaTab(
    \.summary,
    rows: { standing, context in
      let milestones = context.openMilestones(of: standing.id).map(\.milestone.name)
      let requests = context.dated.requests(of: standing.id).filter(\.isOpen).map(\.request.name)
      return milestones + requests
    },
    rowsInView: { count, interior in
      let height = SummaryLayout(interior: interior).list.height - 1
      return RecordRows.rowsInView(count: count, height: height)
    },
    draw: { page, frame, interior in
      let layout = SummaryLayout(interior: interior)
      for divider in layout.dividers {
        frame.draw(Divider(divider.direction), in: divider.area)
      }
      for (reported, area) in zip(page.standing.reported, layout.parties) {
        let card = UpdateCard(
          reported: reported, area: page.standing.id, context: page.context)
        frame.draw(card, in: area)
      }
      if !layout.reasons.isEmpty {
        let reasons = EvidenceReasons(standing: page.standing, context: page.context)
        frame.draw(reasons, in: layout.reasons)
      }
      page.drawList(into: &frame, area: layout.list)
    })
}

extension AreaPage {
  fileprivate func drawList(into frame: inout Frame, area: Rect) {
    let milestones = context.dated.milestones(of: standing.id)
    let marks = milestones.map { context.mark(of: $0) }
    let counts = context.phrases.milestones(
      milestones.count, met: marks.count { $0 == .met }, late: marks.count { $0 == .late })
    let title = context.phrases.titles.milestones.full
    frame.draw(
      Line([Span(title, as: .title)], right: [Span(counts, as: .muted)]),
      in: area.row(0).inset(columns: 1, rows: 0))
    let list = area.rows(from: 1)
    if rows.isEmpty {
      let empty = Line(context.phrases.emptyStates.milestones)
      frame.draw(empty, in: list.inset(columns: 1, rows: 0))
    }
    frame.draw(RecordRows(rows, cursor: cursor, context: context), in: list)
  }
}

extension Context {
  /// Milestones that lie ahead or are late, the earliest first.
  func openMilestones(of area: Identifier<Area>) -> [MilestoneStanding] {
    dated.milestones(of: area).filter(\.status.isOpen).sorted { left, right in
      (left.due?.latest.number ?? .max, left.milestone.common.id)
        < (right.due?.latest.number ?? .max, right.milestone.common.id)
    }
  }
}

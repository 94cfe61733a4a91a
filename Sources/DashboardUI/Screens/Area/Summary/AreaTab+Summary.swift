import Phrasebook
import ProgrammeModel
import TerminalKit

extension AreaTab {
  /// Both cities' words side by side; below them why the evidence says what it says, and what is
  /// due and waited for.
  static let summary = AreaTab(
    \.summary,
    rows: { standing, context in DueRows.names(of: standing.id, in: context) },
    rowsInView: { count, interior in
      let height = SummaryLayout(interior: interior).list.height - 1
      return RecordRows.rowsInView(count: count, height: height)
    },
    whole: { ReportsScreen($0) },
    hiddenPanes: { SummaryLayout(interior: $0).reasons.isEmpty ? 1 : 0 },
    draw: { page, frame, interior in
      let reasons = EvidenceReasons(standing: page.standing, context: page.context)
      let layout = SummaryLayout(
        interior: interior,
        reasonRows: frame.isSpoken
          ? reasons.height(columns: interior.width - 2, most: interior.height) : 0)
      for divider in layout.dividers {
        frame.draw(Divider(divider.direction), in: divider.area)
      }
      for (reported, area) in zip(page.standing.reported, layout.parties) {
        let card = UpdateCard(
          reported: reported, area: page.standing.id, context: page.context)
        frame.draw(card, in: area)
        if card.isCut(in: area), let divider = layout.dividers.first {
          frame.draw(ZoomHint(context: page.context), in: divider.area)
        }
      }
      if !layout.reasons.isEmpty { frame.draw(reasons, in: layout.reasons) }
      page.drawList(into: &frame, area: layout.list)
    })
}

extension AreaPage {
  fileprivate func drawList(into frame: inout Frame, area: Rect) {
    let milestones = standing.milestones
    let told = context.assessment.remember("area \(standing.id) met and late") {
      let marks = milestones.map { context.mark(of: $0) }
      return [MilestoneMark.met, .late].map { mark in marks.count { $0 == mark } }
    }
    let counts = context.phrases.milestones(milestones.count, met: told[0], late: told[1])
    let title = context.phrases.titles.milestones
    let head = area.row(0).inset(columns: 1, rows: 0)
    let room = head.width - DisplayWidth.columns(of: counts) - 2
    let isWhole = frame.isSpoken || DisplayWidth.columns(of: title.full) <= room
    frame.draw(
      Line(
        [Span(isWhole ? title.full : title.short, as: .title)], right: [Span(counts, as: .muted)]),
      in: head)
    let list = area.rows(from: 1)
    if rows.isEmpty {
      let empty = Line(context.emptyWords(milestones.isEmpty ? \.milestones : \.openMilestones))
      frame.draw(empty, in: list.inset(columns: 1, rows: 0))
    }
    let due = DueRows(page: self)
    frame.draw(due, in: list)
    drawNext(into: &frame, area: list.rows(from: max(due.height(in: list.height), 1) + 1))
  }

  /// What comes next, under all that is due, where there is room for it.
  private func drawNext(into frame: inout Frame, area: Rect) {
    guard sought == nil, area.height >= NextTogether.height,
      let next = NextTogether(in: standing.id, context: context)
    else { return }
    let place = area.rows(0..<NextTogether.height).inset(columns: 1, rows: 0)
    frame.draw(next, in: place)
  }
}

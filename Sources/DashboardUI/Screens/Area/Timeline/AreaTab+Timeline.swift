import Phrasebook
import ProgrammeModel
import TerminalKit

extension AreaTab {
  /// Milestones on a scale of time: promised, expected, met, and today.
  static let timeline = AreaTab(
    \.timeline,
    rows: { standing, context in
      TimelineFoot(standing: standing, context: context).prepare()
      return TimelineRows.all(of: standing.id, in: context).names
    },
    narrow: { names, sought, standing, context in
      _ = TimelineRows.passing(names, sought: sought, of: standing.id, in: context)
    },
    rowsInView: { _, interior in max(interior.height - 6, 1) },
    hasOwnFigures: true, hasAxis: true,
    draw: { page, frame, interior in page.drawTimeline(into: &frame, interior: interior) })
}

extension AreaPage {
  fileprivate func drawTimeline(into frame: inout Frame, interior: Rect) {
    let rows =
      sought.map { TimelineRows.passing(self.rows, sought: $0, of: standing.id, in: context) }
      ?? TimelineRows.all(of: standing.id, in: context)
    if rows.groups.isEmpty {
      let text = interior.inset(columns: 1, rows: 0)
      return frame.draw(Line(context.emptyWords(\.milestones)), in: text)
    }
    let foot = TimelineFoot(standing: standing, context: context)
    let isLow = interior.height < 9
    let legend = isLow ? [] : foot.legendRows(columns: interior.width - 2)
    let wanted = rows.names.count + rows.groups.count * 2 + 3
    let free = interior.height - wanted - legend.count - 1
    let dependencies = free > foot.dependencyRows.count ? foot.dependencyRows : []
    var bottom = interior.height
    for block in [legend, dependencies] where !block.isEmpty {
      bottom -= block.count
      for (index, line) in block.enumerated() {
        frame.drawWhole(line, in: interior.row(bottom + index).inset(columns: 1, rows: 0))
      }
      bottom -= 1
      let border = interior.inset(columns: -1, rows: 0)
      frame.draw(Divider(), in: border.row(bottom))
    }
    frame.draw(
      Timeline(rows: rows, cursor: cursor, zoom: zoom, context: context),
      in: interior.rows(0..<max(bottom, 0)))
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// One group's two bars, growing from the middle, with its heads under them and its ratio at the right.
struct ExchangeMeter: Widget {
  let title: String
  let heads: ExchangeReciprocity
  let ways: [ExchangeWay]
  let columns: ExchangeColumns
  let isSelected: Bool
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let text = Rect(
      x: area.minX + 1, y: area.minY, width: columns.width, height: area.height)
    let name = title.truncated(to: columns.name - 1)
    let role: Role = isSelected ? .selected : .plain
    frame.write(name, at: text.origin, as: role)
    if isSelected { frame.write("▌", at: area.origin, as: .focus) }
    let bars = text.splitVertically(at: columns.name).right
    for (index, way) in ways.prefix(2).enumerated() {
      let x = index * (columns.bar + ExchangeColumns.middle)
      let place = Rect(x: bars.minX + x, y: bars.minY, width: columns.bar, height: area.height)
      draw(heads.heads[way.direction], growsLeft: index == 0, into: &frame, area: place)
    }
    let middle = Point(x: bars.minX + columns.bar + 1, y: text.minY)
    frame.write("│", at: middle, as: .frame)
    frame.draw(Line([context.ratio(of: heads)], alignment: .trailing), in: text.row(0))
    let shares = ways.prefix(2).map { context.planShare(heads.heads[$0.direction]) }
    guard shares.count == 2 else { return }
    frame.draw(
      Line([shares[0], Span(" · ", as: .muted), shares[1]], alignment: .trailing), in: text.row(1))
  }

  private func draw(
    _ heads: ExchangeReciprocity.Heads?, growsLeft: Bool, into frame: inout Frame, area: Rect
  ) {
    if let heads, heads.planned > 0 || heads.isCounted {
      let share = heads.planned > 0 ? Double(heads.actual) / Double(heads.planned) : 1
      let isNothing = heads.planned == 0 && heads.actual == 0
      frame.draw(Gauge(fraction: isNothing ? 0 : share, growsLeft: growsLeft), in: area.row(0))
    }
    let alignment: Alignment = growsLeft ? .trailing : .leading
    frame.draw(Line(context.heads(heads), alignment: alignment), in: area.row(1))
  }
}

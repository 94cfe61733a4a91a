import Phrasebook
import ProgrammeModel
import TerminalKit

extension ExchangesScreen {
  /// Borders, the head, the line and the sum.
  private static let rowsBesideGroups = 5

  /// Lower and narrower lists under the table are left out.
  private static let leastLists = Size(width: 60, height: 5)

  /// Where the table stands, and under it what belongs to the travellers under the cursor; no lists where there is no room.
  func tablePlaces(in area: Rect, _ context: Context) -> (table: Rect, lists: [Rect]) {
    let groups = arrangement(in: context).names.count
    let choosing =
      choice.isChoosingColumns ? columnChoice(in: context, width: area.width - 4).count : 0
    let rows = groups + choosing + Self.rowsBesideGroups
    let least = Self.leastLists
    guard groups > 0, area.width >= least.width, area.height >= rows + least.height else {
      return (area, [])
    }
    let (table, below) = area.splitHorizontally(at: rows)
    let (left, right) = below.splitVertically(at: below.width / 2)
    return (table, [left, right])
  }

  /// The sum of all groups, as under the bars.
  func foot(height: Int, in context: Context) -> TableFoot? {
    let year = context.assessment.once(ExchangeYear.self)
    guard !year.groups.isEmpty, height > year.groups.count + 2 else { return nil }
    let heads = year.total.heads
    let cells =
      [[Span(Term(context.phrases.recordWords.all).opening)]]
      + year.ways.map { context.heads(heads[$0.direction]) } + [[context.ratio(of: year.total)]]
      + year.ways.map { [context.planShare(heads[$0.direction])] }
    return TableFoot(rows: [TableRow(drawn(cells))], isSetOff: true)
  }
}

import Phrasebook
import ProgrammeModel
package import TerminalKit

/// Why a figure of the trade screen is what it is, over that screen: rule, inputs and arithmetic.
package struct WhyScreen: PageScreen {
  package var cursor = ListCursor<Int>()
  private let series: Identifier<TradeSeries>
  private let pane: TradePanes
  private let row: String

  init(_ series: Identifier<TradeSeries>, _ pane: TradePanes, row: String) {
    self.series = series
    self.pane = pane
    self.row = row
  }

  package static var isOverlay: Bool { true }

  package func title(in context: Context) -> String { context.phrases.commands.why.word }

  package func page(in context: Context) -> [PageRow]? {
    explanation(in: context)?.rows
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let rows = page(in: context) ?? []
    let width = min(area.width, Self.widest)
    let lines = PageLayout(rows, width: width - 4).lines.count
    let box = area.centred(Size(width: width, height: max(lines, 1) + 2))
    frame.clear(box)
    let title = explanation(in: context)?.title ?? title(in: context)
    drawPage(titled: title, into: &frame, area: box, context: context)
  }

  private static let widest = 76

  private func explanation(in context: Context) -> Explanation? {
    let reading = context.assessment.series(series)
    let rows = pane.rows(of: reading, columns: Self.widest, context: context)
    return rows.first { $0.id == row }?.explanation
  }
}

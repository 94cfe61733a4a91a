import ProgrammeModel
import TerminalKit

/// Where the axis of years, the agreements and the legend stand.
struct AgreementsLayout {
  /// A name with its dates, and its bar.
  static let rowsEach = 2

  private static let indent = 2

  /// From so many rows on the day shown stands under the axis.
  private static let heightForFoot = 8

  /// Under this many columns there is no frame.
  private static let widthForFrame = 60

  let frame: Rect?
  let text: Rect

  /// The text with the gutter of the selection before it.
  let list: Rect

  /// What bars and years stand on: the right end of the text, the indent under the names at least left out.
  let bars: Rect

  let axis: YearAxis
  let legend: Rect

  init(area: Rect, legend: SignLegend, _ context: Context) {
    frame = area.width >= Self.widthForFrame ? area : nil
    let inside = frame.map { Pane.interior(of: $0) } ?? area
    text = inside.inset(columns: 1, rows: 0)
    list = Rect(x: text.minX - 1, y: text.minY, width: text.width + 1, height: text.height)
    let days = context.assessment.once(AgreementEntries.self).days
    axis = YearAxis(days, asOf: context.asOf, width: text.width - Self.indent)
    bars = text.splitVertically(at: text.width - axis.width).right
    let lines = legend.lines(columns: text.width).count
    self.legend =
      text.height > lines + 3 ? text.rows(from: text.height - lines) : text.rows(0..<0)
  }

  var rowsInView: Int {
    let foot = text.height >= Self.heightForFoot ? 1 : 0
    return max(1, (text.height - 1 - foot - legend.height) / Self.rowsEach)
  }

  /// What is left under so many agreements, for the day shown.
  func foot(under agreements: Int) -> Rect {
    guard text.height >= Self.heightForFoot else { return text.rows(0..<0) }
    return text.rows(1 + agreements * Self.rowsEach..<text.height - legend.height)
  }
}

import TerminalKit

/// Where the axis of years, the agreements and the legend stand.
struct AgreementsLayout {
  /// A name with its dates, and its bar.
  static let rowsEach = 2

  /// Under this many columns there is no frame.
  private static let widthForFrame = 60

  let frame: Rect?
  let text: Rect

  /// The text with the gutter of the selection before it.
  let list: Rect

  /// What bars and years stand on: without the indent under the names.
  let axis: Rect
  let legend: Rect

  init(area: Rect, legend: SignLegend) {
    frame = area.width >= Self.widthForFrame ? area : nil
    let inside = frame.map { Pane.interior(of: $0) } ?? area
    text = inside.inset(columns: 1, rows: 0)
    list = Rect(x: text.minX - 1, y: text.minY, width: text.width + 1, height: text.height)
    axis = text.splitVertically(at: 2).right
    let lines = legend.lines(columns: text.width).count
    self.legend =
      text.height > lines + 3 ? text.rows(from: text.height - lines) : text.rows(0..<0)
  }

  var rowsInView: Int { max(1, (text.height - 1 - legend.height) / Self.rowsEach) }
}

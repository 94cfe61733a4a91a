import Phrasebook
import TerminalKit

/// Where a list stands that is longer than its frame: a bar on the right border, and `5 of 20` on the one below.
///
/// Its area is the frame.
struct ListPlace: Widget {
  private let selected: Int?
  private let first, inView, count: Int
  private let barRows: Range<Int>?
  private let context: Context

  /// - Parameters:
  ///   - first: the first entry in view.
  ///   - inView: how many are in view at once.
  ///   - barRows: the rows of the screen that the list is drawn on; the inside of the frame where nothing is said.
  init(
    _ selected: Int?, first: Int, inView: Int, of count: Int, barRows: Range<Int>? = nil,
    _ context: Context
  ) {
    self.selected = selected
    self.first = first
    self.inView = inView
    self.count = count
    self.barRows = barRows
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    guard inView < count, area.height > 2, area.width > 4 else { return }
    let rows = barRows ?? area.minY + 1..<area.maxY - 1
    let bar = Rect(x: area.maxX - 1, y: rows.lowerBound, width: 1, height: rows.count)
    frame.draw(Scrollbar(firstVisible: first, visible: inView, count: count), in: bar)
    guard let selected else { return }
    let words = " \(context.phrases.shown(selected + 1, of: count)) "
    let width = DisplayWidth.columns(of: words)
    guard width + 4 <= area.width else { return }
    frame.write(words, at: Point(x: area.maxX - 2 - width, y: area.maxY - 1), as: .muted)
  }
}

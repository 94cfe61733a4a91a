import Phrasebook
import TerminalKit

/// Where a list stands that is longer than its frame: a bar on the right border, and `5 of 20` on the one below.
///
/// Its area is the frame from the list's first row down to the border.
struct ListPlace: Widget {
  private let selected: Int?
  private let first, inView, count: Int
  private let context: Context

  /// - Parameters:
  ///   - first: the first entry in view.
  ///   - inView: how many are in view at once.
  init(_ selected: Int?, first: Int, inView: Int, of count: Int, _ context: Context) {
    self.selected = selected
    self.first = first
    self.inView = inView
    self.count = count
    self.context = context
  }

  func render(into frame: inout Frame, area: Rect) {
    guard inView < count, area.height > 2, area.width > 4 else { return }
    let bar = Rect(x: area.maxX - 1, y: area.minY, width: 1, height: area.height - 1)
    frame.draw(Scrollbar(firstVisible: first, visible: inView, count: count), in: bar)
    guard let selected else { return }
    let words = " \(context.phrases.shown(selected + 1, of: count)) "
    let width = DisplayWidth.columns(of: words)
    guard width + 4 <= area.width else { return }
    frame.write(words, at: Point(x: area.maxX - 2 - width, y: area.maxY - 1), as: .muted)
  }
}

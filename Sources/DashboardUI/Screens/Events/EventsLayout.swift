import TerminalKit

/// Where the agenda and the months stand; one of them goes where there is no room for both.
struct EventsLayout {
  /// From here on both stand side by side.
  private static let widthForBoth = 100
  private static let monthsWidth = 44

  /// Under this many columns there are no frames.
  static let widthForFrames = 60

  /// The insides; `nil` where it is not in view.
  let agenda, months: Rect?
  let agendaFrame, monthsFrame: Rect?

  /// The last past events, under a line across the agenda's frame.
  let past: Rect?
  let pastDivider: Rect

  private static let leastAgenda = 18
  private static let mostPast = 3

  /// - Parameter count: how many past events may be listed.
  init(area: Rect, isInMonths: Bool, past count: Int = 0) {
    let isFramed = area.width >= Self.widthForFrames
    let inside = { (rect: Rect) in isFramed ? Pane.interior(of: rect) : rect }
    let rows = 1 + min(count, Self.mostPast)
    if area.width >= Self.widthForBoth {
      let (left, right) = area.splitVertically(at: area.width - Self.monthsWidth)
      (agendaFrame, monthsFrame) = (left, right)
      let list = inside(left)
      let hasPast = count > 0 && list.height - rows - 1 >= Self.leastAgenda
      let end = list.height - (hasPast ? rows + 1 : 0)
      (agenda, months) = (list.rows(0..<end), inside(right))
      past = hasPast ? list.rows(from: end + 1) : nil
      pastDivider = hasPast ? left.row(end + 1) : left.rows(0..<0)
      return
    }
    (past, pastDivider) = (nil, area.rows(0..<0))
    if isInMonths {
      (agendaFrame, agenda) = (nil, nil)
      (monthsFrame, months) = (isFramed ? area : nil, inside(area))
    } else {
      (monthsFrame, months) = (nil, nil)
      (agendaFrame, agenda) = (isFramed ? area : nil, inside(area))
    }
  }
}

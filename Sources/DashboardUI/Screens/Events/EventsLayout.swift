import TerminalKit

/// Where the agenda and the months stand; one of them goes where there is no room for both.
struct EventsLayout {
  /// From here on both stand side by side.
  private static let widthForBoth = 100
  private static let monthsWidth = 44

  /// Under this many columns there are no frames.
  private static let widthForFrames = 60

  /// The insides; `nil` where it is not in view.
  let agenda, months: Rect?
  let agendaFrame, monthsFrame: Rect?

  init(area: Rect, isInMonths: Bool) {
    let isFramed = area.width >= Self.widthForFrames
    let inside = { (rect: Rect) in isFramed ? Pane.interior(of: rect) : rect }
    if area.width >= Self.widthForBoth {
      let (left, right) = area.splitVertically(at: area.width - Self.monthsWidth)
      (agendaFrame, monthsFrame) = (left, right)
      (agenda, months) = (inside(left), inside(right))
    } else if isInMonths {
      (agendaFrame, agenda) = (nil, nil)
      (monthsFrame, months) = (isFramed ? area : nil, inside(area))
    } else {
      (monthsFrame, months) = (nil, nil)
      (agendaFrame, agenda) = (isFramed ? area : nil, inside(area))
    }
  }
}

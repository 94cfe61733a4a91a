package import TerminalKit

/// The first row: where one is at the left; the day, the clocks and the counts at the right.
///
/// What falls first as it narrows: `as of` and the word `illustrative`, the clocks, the badge, the
/// year. The day and the count of illustrative records never fall.
package struct Header: Widget {
  private let path: [Breadcrumb.Step]
  private let headline: [Span]?
  private let context: Context

  /// Creates a header; a headline stands instead of the path.
  package init(path: [Breadcrumb.Step], headline: [Span]?, context: Context) {
    self.path = path
    self.headline = headline
    self.context = context
  }

  package func render(into frame: inout Frame, area: Rect) {
    for state in HeaderState.allCases {
      let right = context.headerState(state)
      let free = area.width - right.columns - 2
      if let left = lefts(state, columns: free).first(where: { $0.columns <= free }),
        isWhole(left) || state == HeaderState.allCases.last
      {
        return frame.draw(Line(left, right: right), in: area)
      }
    }
    let right = context.headerState(.least)
    let left = lefts(.least, columns: max(area.width - right.columns - 2, 0)).last ?? []
    frame.draw(Line(left, right: right), in: area)
  }

  /// Whether the name of the screen in view is not cut.
  private func isWhole(_ left: [Span]) -> Bool {
    path.count < 2 || headline != nil || left.contains { $0.text == path[path.count - 1].name }
  }

  /// What may stand at the left, the longest first.
  private func lefts(_ state: HeaderState, columns: Int) -> [[Span]] {
    if let headline { return [headline] }
    if path.count > 1 {
      let breadcrumb = Breadcrumb(path)
      return [breadcrumb.spans(columns: state.mayFold ? columns : .max)]
    }
    return [context.programmeName, context.briefProgrammeName].map { [Span($0, as: .title)] }
  }
}

/// One row of text, with something at its right edge if need be.
///
/// What stands at the right keeps two blanks from the rest, which is cut to make room.
package struct Line: Widget {
  private let spans: [Span]
  private let right: [Span]
  private let alignment: Alignment

  package init(_ spans: [Span], right: [Span] = [], alignment: Alignment = .leading) {
    self.spans = spans
    self.right = right
    self.alignment = alignment
  }

  package init(_ text: String, as role: Role = .plain, alignment: Alignment = .leading) {
    self.init([Span(text, as: role)], alignment: alignment)
  }

  /// All of it as text, cut nowhere.
  package var text: String {
    [spans, right].filter { !$0.isEmpty }.map { $0.map(\.text).joined() }.joined(separator: "  ")
  }

  package func render(into frame: inout Frame, area: Rect) {
    let right = right.truncated(to: area.width)
    let rightColumns = right.columns
    let free = rightColumns == 0 ? area.width : area.width - rightColumns - 2
    let left = spans.truncated(to: free)
    let indent =
      switch alignment {
      case .leading: 0
      case .centre: (free - left.columns) / 2
      case .trailing: free - left.columns
      }
    frame.write(left, at: Point(x: area.minX + max(indent, 0), y: area.minY))
    frame.write(right, at: Point(x: area.maxX - rightColumns, y: area.minY))
  }
}

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
    write(left, cutFrom: spans, at: area.minX + max(indent, 0), into: &frame, in: area)
    write(right, cutFrom: self.right, at: area.maxX - rightColumns, into: &frame, in: area)
  }

  /// Writes a part of some text; who reads the frame as lines hears all of it.
  private func write(
    _ part: [Span], cutFrom whole: [Span], at x: Int, into frame: inout Frame, in area: Rect
  ) {
    frame.write(part, at: Point(x: x, y: area.minY))
    guard frame.isSpoken, part.columns < whole.columns else { return }
    let place = Rect(x: x, y: area.minY, width: part.columns, height: 1)
    frame.note(.cut, in: place, words: whole.map(\.text).joined())
  }
}

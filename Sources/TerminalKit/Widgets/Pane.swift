/// A frame with a title at its left and a note at its right: `┌ 1 Trade ─── 2 of 9 ─┐`.
///
/// With focus its top line is double, so that it shows without colour.
package struct Pane: Widget {
  private let title: [Span]
  private let note: [Span]
  private let isFocused: Bool

  /// Counted from 0, where a digit goes to it.
  private let index: Int?

  /// The title is cut to this many columns, if need be, before the note is left out.
  private static let leastTitle = 12

  /// Creates a frame. The digit is the key that goes to the pane.
  package init(
    _ title: String = "", digit: Int? = nil, note: [Span] = [], isFocused: Bool = false
  ) {
    let number = digit.map { "\($0) " } ?? ""
    self.init(
      [Span(number + title, as: .title)], index: digit.map { $0 - 1 }, note: note,
      isFocused: isFocused)
  }

  /// Creates a frame. The index, from 0, says which of a screen's panes it is, where it has several.
  package init(
    _ title: [Span], index: Int? = nil, note: [Span] = [], isFocused: Bool = false
  ) {
    self.title = title
    self.index = index
    self.note = note
    self.isFocused = isFocused
  }

  /// The area inside the borders. Its first column is the gutter of a selection; its last stays
  /// blank.
  package static func interior(of area: Rect) -> Rect { area.inset(by: 1) }

  /// The area that text inside may use: one blank stands next to each border.
  package static func text(of area: Rect) -> Rect { area.inset(columns: 2, rows: 1) }

  package func render(into frame: inout Frame, area: Rect) {
    frame.note(.box, in: area)
    if let index { frame.note(.pane(index), in: area) }
    drawTop(into: &frame, area: area)
    guard area.height > 1 else { return }
    let sides = Rect(x: area.minX, y: area.minY + 1, width: area.width, height: area.height - 2)
    frame.fill(sides.splitVertically(at: 1).left, with: "│", as: .frame)
    frame.fill(sides.splitVertically(at: area.width - 1).right, with: "│", as: .frame)
    draw("└", "─", "┘", into: &frame, in: area.rowFromBottom(0), as: .frame)
  }

  /// Draws a line from edge to edge, with its corners; of one column the left corner is left.
  private func draw(
    _ left: Unicode.Scalar, _ line: Unicode.Scalar, _ right: Unicode.Scalar,
    into frame: inout Frame, in row: Rect, as role: Role
  ) {
    frame.fill(row, with: line, as: role)
    frame.fill(row.splitVertically(at: row.width - 1).right, with: right, as: role)
    frame.fill(row.splitVertically(at: 1).left, with: left, as: role)
  }

  private func drawTop(into frame: inout Frame, area: Rect) {
    let role: Role = isFocused ? .focus : .frame
    if isFocused {
      draw("╒", "═", "╕", into: &frame, in: area.row(0), as: role)
    } else {
      draw("┌", "─", "┐", into: &frame, in: area.row(0), as: role)
    }
    let inside = area.row(0).inset(columns: 1, rows: 0)
    let titleColumns = title.columns
    let note = note(beside: titleColumns, in: inside.width)
    let noteColumns = note.columns
    let besideNote = inside.width - noteColumns - 6
    let hasNote = noteColumns > 0 && besideNote >= min(titleColumns, Self.leastTitle)
    let shown = title.truncated(to: hasNote ? besideNote : inside.width - 2)
    if shown.columns > 0 {
      frame.draw(Line([Span(" ")] + shown + [Span(" ")]), in: inside)
    }
    if hasNote {
      let start = Point(x: inside.maxX - noteColumns - 3, y: area.minY)
      frame.write([Span(" ", as: .muted)] + note + [Span(" ", as: .muted)], at: start)
    }
  }

  /// As much of the note as leaves the title whole: its parts between `·` go from the left, and the last stays.
  private func note(beside titleColumns: Int, in width: Int) -> [Span] {
    var rest = note[...]
    while titleColumns + rest.reduce(0, { $0 + $1.columns }) + 6 > width,
      let separator = rest.firstIndex(where: { $0.text == " · " })
    {
      rest = rest[(separator + 1)...]
    }
    return Array(rest)
  }
}

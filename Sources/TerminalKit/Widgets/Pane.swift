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
    let right = area.maxX - 1
    let bottom = area.maxY - 1
    if area.height > 1 {
      for y in area.minY + 1..<bottom {
        frame.write("│", at: Point(x: area.minX, y: y), as: .frame)
        frame.write("│", at: Point(x: right, y: y), as: .frame)
      }
      let line = String(repeating: "─", count: max(area.width - 2, 0))
      frame.write("└\(line)┘", at: Point(x: area.minX, y: bottom), as: .frame)
    }
  }

  private func drawTop(into frame: inout Frame, area: Rect) {
    let role: Role = isFocused ? .focus : .frame
    let line = String(repeating: isFocused ? "═" : "─", count: max(area.width - 2, 0))
    let top = isFocused ? "╒\(line)╕" : "┌\(line)┐"
    frame.write(top, at: area.origin, as: role)

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

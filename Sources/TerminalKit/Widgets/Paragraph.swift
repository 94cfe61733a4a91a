/// Text broken into lines; what does not fit is cut with `…`.
package struct Paragraph: Widget {
  private let text: String
  private let role: Role
  private let alignment: Alignment

  package init(_ text: String, as role: Role = .plain, alignment: Alignment = .leading) {
    self.text = text
    self.role = role
    self.alignment = alignment
  }

  package func render(into frame: inout Frame, area: Rect) {
    let lines = text.wrapped(to: area.width)
    for (index, line) in lines.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && lines.count > area.height
      let shown = isCut ? (line + "…").truncated(to: area.width) : line
      frame.draw(Line(shown, as: role, alignment: alignment), in: area.row(index))
    }
  }
}

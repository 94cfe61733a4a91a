package import TerminalKit

/// A drawn screen as an SVG picture, in the colours of a theme.
///
/// Every glyph is set at its own cells, whatever font shows it: plain runs are stretched to their columns, wide and odd
/// glyphs stand alone.
package struct ScreenPicture {
  let frame: Frame
  let theme: Theme

  /// What the picture shows, for those who can't see it.
  let title: String

  static let cell = (width: 9, height: 18)
  private static let baseline = 13

  package init(of frame: Frame, theme: Theme, title: String) {
    self.frame = frame
    self.theme = theme
    self.title = title
  }

  package var text: String {
    let width = frame.size.width * Self.cell.width
    let height = frame.size.height * Self.cell.height
    let rows = (0..<frame.size.height).flatMap { y -> [HTMLText] in
      let runs = runs(ofRow: y)
      return runs.compactMap { backdrop(of: $0, y: y) } + runs.flatMap { glyphs(of: $0, y: y) }
    }
    let paper = HTMLText.shape(
      "rect", ["width": "\(width)", "height": "\(height)", "fill": PictureColors.paper(theme)])
    let picture = HTMLText.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)",
        "width": "\(width)", "height": "\(height)", "role": "img", "aria-label": title,
        "xml:space": "preserve", "font-size": "15",
        "font-family":
          "DejaVu Sans Mono, Noto Sans Mono, Noto Sans Mono CJK SC, Menlo, Consolas, monospace",
      ], [.element("title", text: title), paper] + rows)
    return picture.markup
  }

  /// Cells of one role side by side.
  private func runs(ofRow y: Int) -> [PictureRun] {
    var runs: [PictureRun] = []
    for (x, cell) in frame.row(y).enumerated() {
      if runs.last?.role != cell.role { runs.append(PictureRun(role: cell.role, x: x)) }
      let marks = frame.marks(at: Point(x: x, y: y))
      runs[runs.count - 1].append(cell, marks: marks)
    }
    return runs
  }

  private func backdrop(of run: PictureRun, y: Int) -> HTMLText? {
    guard let color = PictureColors(theme.style(of: run.role, depth: .indexed256), in: theme).back
    else { return nil }
    return .shape(
      "rect",
      [
        "x": "\(run.x * Self.cell.width)", "y": "\(y * Self.cell.height)",
        "width": "\(run.width * Self.cell.width)", "height": "\(Self.cell.height)", "fill": color,
      ])
  }

  private func glyphs(of run: PictureRun, y: Int) -> [HTMLText] {
    let style = theme.style(of: run.role, depth: .indexed256)
    let color = PictureColors(style, in: theme).text
    return run.pieces.map { piece in
      .element(
        "text",
        [
          "x": "\(piece.x * Self.cell.width)", "y": "\(y * Self.cell.height + Self.baseline)",
          "textLength": "\(piece.width * Self.cell.width)", "lengthAdjust": "spacingAndGlyphs",
          "fill": color, "font-weight": style.isBold ? "bold" : "normal",
        ], text: piece.text)
    }
  }
}

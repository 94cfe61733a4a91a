import TerminalKit

/// Where the parts of the palette stand in a body.
struct PaletteLayout {
  let box: Rect
  let field: Rect
  let rule: Rect

  /// With the gutter of the selection; its last column stays blank.
  let list: Rect

  /// As what the chosen line was found.
  let names: Rect

  private static let least = Size(width: 60, height: 16)

  init(area: Rect) {
    box = area.centred(
      Size(
        width: max(Self.least.width, area.width / 2),
        height: max(Self.least.height, area.height / 2)))
    let inside = Pane.interior(of: box)
    field = Pane.text(of: box).row(0)
    rule = inside.row(1)
    list = inside.rows(2..<inside.height - 1)
    names = Pane.text(of: box).rowFromBottom(0)
  }

  /// What is cleared: the box, with a blank column at each side.
  var cleared: Rect {
    Rect(x: box.minX - 1, y: box.minY, width: box.width + 2, height: box.height)
  }
}

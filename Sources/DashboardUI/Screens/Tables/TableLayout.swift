import TerminalKit

/// Where the parts of a table's screen stand: lines above, the frame, the line of columns to choose, the list.
struct TableLayout {
  let strip: Rect
  let frame: Rect
  let choice: Rect
  let list: Rect

  init(of screen: some TableScreen, in area: Rect, _ context: Context) {
    let wanted = screen.strip(in: context).count
    let rows = area.height >= 12 ? wanted : 0
    strip = area.rows(0..<rows).textColumns
    frame = area.rows(rows..<max(area.height, rows))
    let inside = Pane.interior(of: frame)
    let choosing = screen.choice.isChoosingColumns ? 1 : 0
    choice = inside.rows(0..<min(choosing, inside.height))
    list = inside.rows(from: choosing)
  }
}

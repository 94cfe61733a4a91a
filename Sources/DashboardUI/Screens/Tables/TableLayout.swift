import TerminalKit

/// Where the parts of a table's screen stand: lines above, the frame, the line of columns to choose, the list, its foot.
struct TableLayout {
  let strip: Rect
  let frame: Rect
  let choice: Rect
  let list: Rect

  /// The rows that close the table, under a line where ``divider`` has one.
  let foot: Rect
  let divider: Rect
  let closing: TableFoot?

  init(of screen: some TableScreen, in area: Rect, _ context: Context) {
    let wanted = screen.strip(in: context).count
    let rows = area.height >= 12 ? wanted : 0
    strip = area.rows(0..<rows).textColumns
    frame = area.rows(rows..<max(area.height, rows))
    let inside = Pane.interior(of: frame)
    let choosing =
      screen.choice.isChoosingColumns
      ? screen.columnChoice(in: context, width: inside.width - 2).count : 0
    choice = inside.rows(0..<min(choosing, inside.height))
    let rest = inside.rows(from: choosing)
    closing = screen.foot(height: rest.height, in: context)
    let footRows = min(closing?.rows.count ?? 0, rest.height)
    let lineRows = closing?.isSetOff == true ? 1 : 0
    let end = max(rest.height - footRows - lineRows, 0)
    list = rest.rows(0..<end)
    divider = rest.rows(end..<end + lineRows).inset(columns: -1, rows: 0)
    foot = rest.rows(from: end + lineRows)
  }
}

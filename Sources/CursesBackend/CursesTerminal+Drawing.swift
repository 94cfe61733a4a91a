import CNcurses
package import TerminalKit

extension CursesTerminal {
  /// Puts a frame on the glass. Rows that have not changed since the last one are passed over.
  package mutating func draw(_ frame: Frame) {
    let window = curses_screen()
    if shown?.size != frame.size {
      shown = nil
      curs_set(0)
      werase(window)
    }
    for y in 0..<min(frame.size.height, size.height) {
      if let shown, frame.hasSameRow(y, as: shown) { continue }
      drawRow(y, of: frame)
    }
    leaveok(window, frame.cursor == nil)
    if let cursor = frame.cursor {
      wmove(window, Int32(clamping: cursor.y), Int32(clamping: cursor.x))
    } else if shown?.cursor != nil {
      curs_set(0)
    }
    wnoutrefresh(window)
    doupdate()
    if frame.cursor != nil, shown?.cursor == nil { curs_set(1) }
    shown = frame
  }

  private func drawRow(_ y: Int, of frame: Frame) {
    var cells: [cchar_t] = []
    cells.reserveCapacity(frame.size.width)
    var text = [wchar_t](repeating: 0, count: 6)
    let hasMarks = frame.hasMarks
    for (x, cell) in frame.row(y).enumerated() where cell.width > 0 {
      text[0] = wchar_t(bitPattern: cell.scalar.value)
      let marks = hasMarks ? frame.marks(at: Point(x: x, y: y)) : []
      for (index, mark) in marks.enumerated() { text[index + 1] = wchar_t(bitPattern: mark.value) }
      text[marks.count + 1] = 0

      let look = looks[cell.role]
      var curses = cchar_t()
      var pair = look.pair
      setcchar(&curses, text, look.attributes, 0, &pair)
      cells.append(curses)
    }
    mvwadd_wchnstr(curses_screen(), Int32(y), 0, cells, Int32(cells.count))
  }
}

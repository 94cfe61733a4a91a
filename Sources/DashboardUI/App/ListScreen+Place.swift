import TerminalKit

extension ListScreen {
  /// Says how far the list is scrolled that was drawn last, where it is longer than its frame.
  func drawPlace(into frame: inout Frame, context: Context) {
    guard let list = frame.listInFocus else { return }
    let (rows, range) = (rows(in: context), rowsOfFrame(in: context))
    let selected = cursor.index(in: rows).flatMap { range.contains($0) ? $0 : nil }
    let place = ListPlace(
      countsRows ? selected.map { $0 - range.lowerBound } : nil,
      first: list.entries.lowerBound - range.lowerBound, inView: list.entries.count,
      of: range.count, barRows: list.rows, context)
    frame.draw(place, in: list.box)
  }
}

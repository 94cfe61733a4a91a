import Phrasebook
import ProgrammeModel
import TerminalKit

extension AreaTab {
  /// Each city's rating and the evidence's over time, and below them every update.
  static let history = AreaTab(
    \.ratingHistory,
    rows: { standing, context in context.dated.updates(of: standing.id).map(\.name) },
    rowsInView: { count, interior in
      RecordRows.rowsInView(count: count, height: HistoryLayout(interior).list.height)
    },
    draw: { page, frame, interior in
      guard !page.rows.isEmpty else {
        let text = interior.inset(columns: 1, rows: 0)
        return frame.draw(Line(page.context.emptyWords(\.history)), in: text)
      }
      let layout = HistoryLayout(interior)
      let tracks = RatingTracks(page.standing, columns: layout.tracks.width, in: page.context)
      frame.draw(tracks, in: layout.tracks)
      if let line = layout.divider { frame.draw(Divider(), in: line) }
      let rows = RecordRows(
        page.rows, cursor: page.cursor, lead: { page.context.whenAndWho(page.rows[$0]) },
        context: page.context
      )
      frame.draw(rows, in: layout.list)
    })
}

extension Context {
  /// When an update was written, and whose word it is: `  6 Nov  Moscow`.
  fileprivate func whenAndWho(_ name: RecordName) -> [Span] {
    guard let update = snapshot.updates[Identifier(name.id)] else { return [] }
    let date = update.date.map { tableDate($0) } ?? "–"
    return [
      Span(date.padded(to: dateColumns, alignment: .trailing) + "  ", as: .muted),
      Span(briefName(of: update.party)),
    ]
  }
}

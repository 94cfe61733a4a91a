import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Why an area has its evidence rating; Enter opens the record that made it so.
package struct EvidenceScreen: FilteredScreen, RecordListScreen {
  package var filter = ListFilter()
  package var cursor = ListCursor<RecordName>()
  private let id: Identifier<Area>

  package init(_ id: Identifier<Area>) {
    self.id = id
  }

  package static let commands: [BrowseCommand<Self>] = [opening, back, source, figures] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  /// The row that shows how the area's other figures came about.
  private static var figures: BrowseCommand<Self> {
    whyKey(shown: .keyBar) { screen, _ in AreaFigures(area: screen.id) }
  }

  package var subject: RecordName? { RecordName(kind: Area.kind, id: id.text) }

  package func title(in context: Context) -> String { context.phrases.why }

  package func mark(in context: Context) -> Span? { context.evidenceMark(of: id) }

  package func allRows(in context: Context) -> [RecordName] {
    context.assessment.area(id)?.evidence.reasons.map(\.record) ?? []
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    max(Pane.interior(of: body).height - 1, 1)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard let standing = context.assessment.area(id) else { return }
    let reasons = EvidenceReasons(standing: standing, context: context)
    let strip = context.ratingStrip(of: standing, columns: area.textColumns.width, hasAges: true)
    frame.drawWhole(Line(strip), in: area.row(0).textColumns)
    let pane = area.rows(from: 1)
    frame.draw(Pane(reasons.head, isFocused: true), in: pane)

    let interior = Pane.interior(of: pane)
    let lines = lines(of: reasons, columns: interior.width - 2, in: context)
    let selected = cursor.index(in: self.rows(in: context))
    let place = lines.firstIndex { $0.entry != nil && $0.entry == selected }
    let first = firstVisible(lines.map(\.entry), selected: place, height: interior.height)
    let table = Table(
      columns: [], count: lines.count, firstVisible: first, selected: place, hasHeader: false,
      entry: { lines[$0].entry }, row: { TableRow(lines[$0].line) })
    frame.draw(table, in: interior)
  }

  /// The first line in view; after the last entry comes what did not fire, down to its end.
  private func firstVisible(_ entries: [Int?], selected: Int?, height: Int) -> Int {
    let first = ListScroll.firstVisible(selected: selected, count: entries.count, height: height)
    guard let selected, entries[selected] == entries.lazy.compactMap({ $0 }).last else {
      return first
    }
    return max(first, min(selected, entries.count - height))
  }

  /// The rows of all sentences: what fired, each an entry of the list, then what did not.
  private func lines(
    of reasons: EvidenceReasons, columns: Int, in context: Context
  ) -> [(line: Line, entry: Int?)] {
    let passing = Set(rows(in: context))
    let evidence = reasons.standing.evidence
    let fired = evidence.reasons.filter { passing.contains($0.record) }
    let entries = fired.enumerated().flatMap { index, reason in
      reasons.fired(reason).lines(columns: columns).map { (line: $0, entry: Int?.some(index)) }
    }
    let hidden =
      filter.isInForce && fired.isEmpty ? [Line(context.phrases.nothingMatches, as: .muted)] : []
    let none = evidence.rating == .unknown ? [Line(context.phrases.noEvidence)] : []
    let rest = hidden + [Line([])] + none + reasons.rest.flatMap { $0.lines(columns: columns) }
    return entries + rest.map { (line: $0, entry: nil) }
  }
}

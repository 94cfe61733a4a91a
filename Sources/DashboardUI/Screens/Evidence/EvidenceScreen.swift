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

  package func title(in context: Context) -> String {
    context.phrases.why(context.title(of: id, in: context.snapshot.areas))
  }

  package func mark(in context: Context) -> Span? { context.evidenceMark(of: id) }

  package func allRows(in context: Context) -> [RecordName] {
    context.assessment.remember("records of reasons of \(id)") {
      context.assessment.area(id)?.evidence.reasons.map(\.record) ?? []
    }
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
    let columns = interior.width - 2
    guard let places = places(of: reasons, columns: columns, in: context) else {
      let text = Paragraph(context.phrases.searchWords.preparingList, as: .muted)
      return frame.draw(text, in: interior.inset(columns: 1, rows: 0))
    }
    let rest = rest(of: reasons, isEmpty: places.reasons.isEmpty, columns: columns, in: context)
    let count = places.lineCount + rest.count
    let selected = cursor.index(in: self.rows(in: context)).flatMap { places.firstLine(of: $0) }
    let table = Table(
      columns: [], count: count,
      firstVisible: firstVisible(places, count: count, selected: selected, height: interior.height),
      selected: selected, hasHeader: false, entry: { places.entry(at: $0) },
      row: { line in
        guard let entry = places.entry(at: line) else {
          return TableRow(rest[line - places.lineCount])
        }
        let lines = reasons.fired(places.reasons[entry]).lines(columns: columns)
        return TableRow(lines[line - places.starts[entry]])
      })
    frame.draw(table, in: interior)
  }

  /// The first line in view; after the last entry comes what did not fire, down to its end.
  private func firstVisible(
    _ places: ReasonPlaces, count: Int, selected: Int?, height: Int
  ) -> Int {
    let first = ListScroll.firstVisible(selected: selected, count: count, height: height)
    guard let selected, places.entry(at: selected) == places.reasons.count - 1 else { return first }
    return max(first, min(selected, count - height))
  }

  /// On which lines the reasons stand that pass the filter: told once for a width, as each may take several.
  private func places(
    of reasons: EvidenceReasons, columns: Int, in context: Context
  ) -> ReasonPlaces? {
    let sought = filter.question(in: context)
    let question = "reasons of \(id) \(columns) \(context.wording)"
    return context.prepared("\(question) \(sought ?? "")") { context in
      var fired = reasons.standing.evidence.reasons
      if sought != nil {
        let passing = Set(rows(in: context))
        fired = fired.filter { passing.contains($0.record) }
      }
      return ReasonPlaces(fired) { reasons.fired($0).lines(columns: columns).count }
    }
  }

  /// What stands under the reasons: the rules that did not fire.
  private func rest(
    of reasons: EvidenceReasons, isEmpty: Bool, columns: Int, in context: Context
  ) -> [Line] {
    let hidden =
      filter.isInForce && isEmpty ? [Line(context.phrases.nothingMatches, as: .muted)] : []
    let isUnknown = reasons.standing.evidence.rating == .unknown
    let none = isUnknown ? [Line(context.phrases.noEvidence)] : []
    return hidden + [Line([])] + none + reasons.rest.flatMap { $0.lines(columns: columns) }
  }
}

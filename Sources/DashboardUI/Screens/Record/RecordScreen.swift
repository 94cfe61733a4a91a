import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Everything known of one record, of any kind that has no screen of its own.
package struct RecordScreen: RecordListScreen {
  package var cursor = ListCursor<RecordName>()
  private let name: RecordName

  package init<R: Record>(_ id: Identifier<R>) {
    name = RecordName(kind: R.kind, id: id.text)
  }

  package static let commands: [BrowseCommand<Self>] = [opening, back, source] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package func title(in context: Context) -> String { context.title(of: name) }

  package func rows(in context: Context) -> [RecordName] {
    context.sources(of: name).map(\.name)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let list = Pane.interior(of: layout(in: body, context: context).lists)
    return RecordRows.rowsInView(count: rows(in: context).count, height: list.height)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = layout(in: area, context: context)
    let title = context.record(name).map { context.text($0.title, as: .title) } ?? []
    frame.draw(Pane(title, note: context.note(of: name)), in: layout.sheet)
    frame.draw(FactSheet(context.allFacts(of: name)), in: Pane.text(of: layout.sheet))

    let rows = rows(in: context)
    let note = [Span(context.phrases.number(rows.count), as: .muted)]
    frame.draw(
      Pane(context.phrases.titles.sources.full, note: note, isFocused: true), in: layout.lists)
    let interior = Pane.interior(of: layout.lists)
    if rows.isEmpty {
      frame.draw(Line(context.phrases.recordWords.noSource), in: Pane.text(of: layout.lists))
    }
    frame.draw(RecordRows(rows, cursor: cursor, context: context), in: interior)
  }

  private func layout(in area: Rect, context: Context) -> SheetLayout {
    SheetLayout(FactSheet(context.allFacts(of: name)), area: area)
  }
}

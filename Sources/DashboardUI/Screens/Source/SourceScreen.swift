import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// One source: what it is, its words, and every record that rests on it.
package struct SourceScreen: FilteredScreen, RecordListScreen {
  package var filter = ListFilter()
  package var cursor = ListCursor<RecordName>()
  private let id: Identifier<Source>

  package init(_ id: Identifier<Source>) {
    self.id = id
  }

  package static let commands: [BrowseCommand<Self>] = [opening, back, whole] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copyAddress]

  package var subject: RecordName? { name }

  package func title(in context: Context) -> String {
    context.title(of: id, in: context.snapshot.sources)
  }

  package func allRows(in context: Context) -> [RecordName] { context.records(restingOn: id) }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let list = Pane.interior(of: layout(in: body, context: context).lists)
    return RecordRows.rowsInView(count: rows(in: context).count, height: list.height)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = layout(in: area, context: context)
    let title = context.snapshot.sources[id].map { context.nameSpans(of: $0, as: .title) }
    frame.draw(Pane(title ?? [], note: context.note(of: name)), in: layout.sheet)
    let facts = PageSheet(context.allFacts(of: name))
    let text = Pane.text(of: layout.sheet)
    frame.draw(facts, in: text)
    if facts.height(columns: text.width) > text.height, !frame.isSpoken {
      frame.draw(ZoomHint(context: context), in: layout.sheet.rowFromBottom(0))
    }
    let rows = rows(in: context)
    let note = [Span(context.phrases.tally(rows.count, \.record), as: .muted)]
    let heading = context.phrases.restsOn(context.publisher(of: id))
    frame.draw(Pane(heading, note: note, isFocused: true), in: layout.lists)
    frame.draw(
      RecordRows(rows, cursor: cursor, showsKinds: true, context: context),
      in: Pane.interior(of: layout.lists))
  }

  private var name: RecordName { RecordName(kind: Source.kind, id: id.text) }

  private func layout(in area: Rect, context: Context) -> SheetLayout {
    let facts = PageSheet(context.allFacts(of: name))
    return SheetLayout(
      factLines: facts.height(columns: Pane.text(of: area).width), area: area)
  }

  /// The row that tells the source alone, to be read to its end where the list leaves too few rows.
  private static var whole: BrowseCommand<Self> {
    Command(.character("z"), phrase: \.zoom) { screen, _ in .push(RecordScreen(screen.name)) }
  }

  /// The row that copies the source's address.
  private static var copyAddress: WriteCommand<Self> {
    Command(.character("y"), phrase: \.copy) { screen, context in
      let source = context.snapshot.sources[screen.id]
      let address = source?.url ?? source?.file ?? screen.id.text
      return .perform(.copy(address))
    }
  }
}

extension Context {
  /// Every record that names a source and is on file, each once.
  func records(restingOn source: Identifier<Source>) -> [RecordName] {
    assessment.remember("rests on \(source.text)") {
      (snapshot.sourceUse[source.text]?.names ?? []).filter { record($0) != nil }
    }
  }
}

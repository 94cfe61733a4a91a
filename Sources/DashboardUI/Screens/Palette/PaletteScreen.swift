import Phrasebook
package import ProgrammeModel
import Search
package import TerminalKit

/// Goes to any screen, command or record by a part of its name in any language; the screen below stays in view.
package struct PaletteScreen: TypedListScreen {
  package var cursor = ListCursor<PaletteChoice>()
  package var field = TextField()
  private let entries: [PaletteEntry]
  private let recent: [PaletteChoice]
  private let memory = PaletteMemory()

  /// Creates a palette over commands.
  ///
  /// - Parameter recent: What was chosen before, the newest first.
  init(_ rows: [CommandRow], recent: [PaletteChoice], in context: Context) {
    entries = PaletteEntry.all(rows.merged, in: context)
    self.recent = recent
  }

  package static let isOverlay = true

  package static let commands: [BrowseCommand<Self>] =
    [
      Command(.enter, phrase: \.open) { screen, context in
        screen.selection(in: context).map { .choose($0) } ?? .stay
      },
      Command(.tab, phrase: \.complete) { $0.complete(in: $1) },
      Command(.escape, .backspace, phrase: \.close) { _, _ in .pop },
    ] + choosing + movement

  package func title(in context: Context) -> String { context.phrases.titles.goTo.full }

  package func rows(in context: Context) -> [PaletteChoice] {
    lines(in: context).matches.map(\.choice)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    lines(in: context).rowsInView(of: PaletteLayout(area: body).list.height)
  }

  /// What is found and not listed counts too.
  package func rowsOfFrame(in context: Context) -> Range<Int> { 0..<lines(in: context).count }

  package func selectedRecord(in context: Context) -> RecordName? {
    if case .record(let name) = selection(in: context) { name } else { nil }
  }

  /// A whole name leaves nothing to choose, whatever else has a part of it.
  package func offersChoice(in context: Context) -> Bool {
    let rows = rows(in: context)
    guard !field.text.isEmpty, rows.count > 1 else { return false }
    return entries.called(field.text).map { $0.choice != rows[0] } ?? true
  }

  func lines(in context: Context) -> PaletteLines {
    memory.lines(for: field.text, in: context) {
      PaletteLines(field.text, entries: entries, recent: recent, in: context)
    }
  }

  /// How many lines there are to choose from.
  func total(in context: Context) -> Int { entries.count + context.snapshot.recordCount }

  /// Puts the name of the chosen line in the place of what was typed.
  private mutating func complete(in context: Context) -> BrowseOutcome {
    let lines = lines(in: context).matches
    if let index = cursor.index(in: lines.map(\.choice)) {
      field.replace(with: lines[index].title.text)
    }
    return .stay
  }
}

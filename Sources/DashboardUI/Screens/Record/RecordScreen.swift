import LocatedJSON
import Phrasebook
package import ProgrammeModel
import TerminalKit

/// A record of any kind: its fields as they are stored, with its place in its file.
package struct RecordScreen: PageScreen {
  private let name: RecordName
  package var cursor = ListCursor<Int>()

  package init(_ name: RecordName) { self.name = name }

  package func title(in context: Context) -> String {
    let origin = origin(in: context)
    let title = origin?.text("title") ?? origin?.text("name")
    return context.string(title) ?? name.id
  }

  package func page(in context: Context) -> [PageRow]? {
    guard let origin = origin(in: context) else { return nil }
    let place = origin.place
    let rows = origin.fields.compactMap { field -> PageRow? in
      .text(field.name, field.text(in: context.languagePreference))
    }
    return rows + [
      .blank,
      PageRow.field(
        context.phrases.headings.place.full,
        [Span("\(origin.file.path):\(place.line):\(place.column)", as: .muted)]),
    ].compactMap { $0 }
  }

  private func origin(in context: Context) -> Origin? {
    RecordKind.byName[name.kind]?.origin(context.snapshot.records, name.id)
  }
}

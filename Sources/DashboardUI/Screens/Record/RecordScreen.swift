import Phrasebook
package import ProgrammeModel
import TerminalKit

/// A record of any kind that has no screen of its own: what its kind is known by, or else its
/// fields as they are stored, with its place in its file.
package struct RecordScreen: PageScreen {
  private let name: RecordName
  package var cursor = ListCursor<Int>()

  package init(_ name: RecordName) { self.name = name }

  package var subject: RecordName? { name }

  package func title(in context: Context) -> String { context.title(of: name) }

  package func page(in context: Context) -> [PageRow]? {
    guard let record = context.record(name) else { return nil }
    let facts = context.facts(of: name)
    if facts.isEmpty { return stored(record, in: context) }
    let details = PageRow.text(
      context.phrases.recordWords.description, context.string(record.details))
    return facts + [details].compactMap { $0 } + context.closingRows(of: record)
  }

  private func stored(_ record: any Record, in context: Context) -> [PageRow] {
    let stored = StoredRecord(record, in: context.assessment.dated)
    let rows = stored.fields.compactMap { field -> PageRow? in
      .text(field.key, field.value.line(in: context.languagePreference.chain))
    }
    let place = record.origin.place
    let text = "\(record.origin.file.path):\(place.line):\(place.column)"
    let field = PageRow.field(
      context.phrases.headings.place.full, [Span(text, as: .muted)])
    return rows + [.blank] + [field].compactMap { $0 }
  }
}

import Phrasebook
import ProgrammeModel

/// Every source that something rests on.
struct SourcesDocument: TableDocument {
  static let name = "sources"
  static let kinds = [Source.kind]
  var shown: ShownItems<Source>

  init(in context: ShowContext) {
    shown = ShownItems(context.dated.sources)
  }

  func record(of item: Source) -> RecordName? { item.name }

  func json(of item: Source, in context: ShowContext) -> JSONValue { item.json(in: context) }

  func sheet(of items: [Source], in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Source>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("title", headings.source.full) { .title(of: $0, in: context) },
      SheetColumn("publisher", phrases.recordWords.publisher) {
        .text(context.text($0.publisher))
      },
      SheetColumn("type", headings.kind.full) { .code($0.type) { phrases.term($0).full } },
      SheetColumn("published", headings.published.full) { .period($0.published, in: context) },
      SheetColumn("accessed", phrases.recordWords.accessed) { .date($0.accessed, in: context) },
      SheetColumn("url", phrases.recordWords.url) { .text($0.url ?? $0.file) },
      .illustrative { $0.isIllustrative },
    ]
    return Sheet(
      phrases.titles.sources.full, of: items,
      ifEmpty: context.emptyPlaces.sources, columns)
  }
}

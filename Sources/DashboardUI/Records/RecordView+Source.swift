import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let source = RecordView(
    \.sources,
    state: { source, context in
      source.type.map { [Span(context.phrases.term($0).short, as: .muted)] } ?? []
    },
    reason: { source, _ in
      (source.file ?? source.url).map { [Span($0)] } ?? []
    },
    facts: { source, context in
      let words = context.phrases.recordWords
      let headings = context.phrases.headings
      return [
        PageRow.field(words.publisher, context.string(source.publisher)),
        PageRow.field(words.author, context.string(source.author)),
        PageRow.field(words.published, source.published.map { context.phrases.short($0) }),
        PageRow.field(words.accessed, source.accessed.map { context.phrases.short($0) }),
        PageRow.field(headings.kind.short, source.type.map { context.phrases.term($0).full }),
        PageRow.field(
          words.languages,
          context.phrases.list(source.languages.map { context.phrases.languageName($0) })),
        PageRow.field(context.phrases.fieldWords.licence, source.licence),
        PageRow.field(words.url, source.url ?? source.file),
        PageRow.text(words.asWorded, context.quoted(source.excerpt)),
      ].compactMap { $0 }
    },
    sources: { [$0.id] },
    screen: { SourceScreen($0) })
}

extension Context {
  /// A source's own words in quotation marks, after the mark of a language that is not the reader's.
  fileprivate func quoted(_ text: LocalizedText?) -> String? {
    guard let resolved = text?.resolved(languagePreference) else { return nil }
    let mark = resolved.isFallback ? "[\(resolved.language)] " : ""
    return mark + phrases.quoted(resolved.text)
  }
}

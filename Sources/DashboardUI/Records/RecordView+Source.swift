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
        Fact(words.publisher, context.string(source.publisher)),
        Fact(words.author, context.string(source.author)),
        Fact(words.published, source.published.map { context.phrases.short($0) }),
        Fact(words.accessed, source.accessed.map { context.phrases.short($0) }),
        Fact(headings.kind.short, source.type.map { context.phrases.term($0).full }),
        Fact(words.url, source.url ?? source.file),
        Fact(words.asWorded, text: context.string(source.excerpt).map(context.phrases.quoted)),
      ].compactMap { $0 }
    },
    sources: { [$0.id] },
    screen: { SourceScreen(id: $0) })
}

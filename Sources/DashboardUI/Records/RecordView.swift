import ProgrammeModel
import TerminalKit

/// How the records of one kind are named, described in a row, and opened.
///
/// A kind of record is one value here; lists that mix kinds (what rests on a source, what made a
/// rating so, what a search found) know no kind by name.
struct RecordView: Sendable {
  let kind: String

  /// The record with an id, or `nil` where there is none or it is not shown.
  let record: @Sendable (String, Context) -> (any Record)?

  /// Where it stands, as sign and word: `■ late`.
  let state: @Sendable (String, Context) -> [Span]

  /// The same with more words, for the detail line.
  let fullState: @Sendable (String, Context) -> [Span]

  /// The day or the newest figure of a record whose kind has no state.
  let brief: @Sendable (String, Context) -> [Span]

  /// Why it is so, for the detail line.
  let reason: @Sendable (String, Context) -> [Span]

  /// What there is to know, in labelled rows.
  let facts: @Sendable (String, Context) -> [PageRow]

  /// The records that it stands in, the outermost first.
  let parents: @Sendable (String, Context) -> [RecordName]

  /// The sources it rests on, the evidence first.
  let sources: @Sendable (String, Context) -> [Identifier<Source>]
  let screen: @Sendable (String) -> any Screen

  /// Describes a kind; what is left out shows the fields that every record has.
  init<R: Record>(
    _ table: any KeyPath<Records, RecordTable<R>> & Sendable,
    state: @escaping @Sendable (R, Context) -> [Span] = { _, _ in [] },
    fullState: (@Sendable (R, Context) -> [Span])? = nil,
    brief: @escaping @Sendable (R, Context) -> [Span] = { _, _ in [] },
    reason: @escaping @Sendable (R, Context) -> [Span] = { _, _ in [] },
    facts: @escaping @Sendable (R, Context) -> [PageRow] = { _, _ in [] },
    parents: @escaping @Sendable (R) -> [RecordName] = { _ in [] },
    sources: @escaping @Sendable (R) -> [Identifier<Source>] = \.sources,
    screen: @escaping @Sendable (R.ID) -> any Screen = {
      RecordScreen(RecordName(kind: R.kind, id: $0.text))
    }
  ) {
    @Sendable func find(_ id: String, _ context: Context) -> R? {
      let record = context.snapshot.records[keyPath: table][Identifier(id)]
      return record.flatMap { context.dated.opens($0) ? $0 : nil }
    }
    kind = R.kind
    record = { find($0, $1) }
    self.state = { id, context in find(id, context).map { state($0, context) } ?? [] }
    let full = fullState ?? state
    self.fullState = { id, context in find(id, context).map { full($0, context) } ?? [] }
    self.brief = { id, context in find(id, context).map { brief($0, context) } ?? [] }
    self.reason = { id, context in find(id, context).map { reason($0, context) } ?? [] }
    self.facts = { id, context in find(id, context).map { facts($0, context) } ?? [] }
    self.parents = { id, context in find(id, context).map(parents) ?? [] }
    self.sources = { id, context in find(id, context).map(sources) ?? [] }
    self.screen = { screen(Identifier($0)) }
  }
}

extension RecordView {
  /// The names of an area and of a workstream in it, as far as they are known.
  static func names(
    of area: Identifier<Area>?, _ workstream: Identifier<Workstream>? = nil
  ) -> [RecordName] {
    [
      area.map { RecordName(kind: Area.kind, id: $0.text) },
      workstream.map { RecordName(kind: Workstream.kind, id: $0.text) },
    ].compactMap { $0 }
  }
}

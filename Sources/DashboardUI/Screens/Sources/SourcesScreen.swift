import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Who said what: every source, with how many records rest on it, and which rest on the selected one.
package struct SourcesScreen: LowerListsScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()
  var lower = LowerLists()

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.sources
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.sources
  static let digits = 2
  package static let commands: [BrowseCommand<Self>] = lowerKeys + tableCommands

  /// From here on the list of what rests on a source has room.
  private static let leastHeight = 18

  private func parts(of body: Rect) -> (table: Rect, list: Rect) {
    guard body.height >= Self.leastHeight else { return (body, body.rows(0..<0)) }
    let (table, list) = body.splitHorizontally(at: body.height * 11 / 20)
    return (table, list)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let list = TableLayout(of: self, in: parts(of: body).table, context).list
    return visibleRows(of: arrangement(in: context), height: list.height, in: context)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    drawTable(into: &frame, area: parts(of: area).table, context: context)
    drawLower(into: &frame, area: area, context: context)
  }

  func lowerPlaces(in body: Rect, context: Context) -> [Rect] { [parts(of: body).list] }

  func lowerLists(in context: Context) -> [any LowerList] {
    selection(in: context).map { [RestsOn(source: Identifier($0.id), context: context)] } ?? []
  }

  func openRow(in context: Context) -> BrowseOutcome {
    selection(in: context).flatMap { context.screen(for: $0) }.map { .push($0) }
      ?? .say(\.nothingToOpen)
  }

  package func detail(in context: Context) -> DetailLine? {
    (lowerRecord(in: context) ?? selection(in: context)).map { detail(of: $0, in: context) }
  }

  /// Those that most rests on first.
  func names(in context: Context) -> [RecordName] {
    let use = context.snapshot.sourceUse
    return context.dated.sources
      .ranked { (-(use[$0.id.text]?.records ?? 0), 0, 0) }
      .map(\.name)
  }

  func ordering(in context: Context) -> String {
    context.phrases.sorted(by: context.phrases.headings.records.short)
  }

  /// How many sources there are, and how many records that rest on them are contested, each once.
  func note(in context: Context) -> [Span] {
    let names = arrangement(in: context).all
    let count = Span(context.phrases.tally(names.count, \.source), as: .muted)
    let conflicts = context.assessment.remember("conflicts of sources") {
      let use = context.snapshot.sourceUse
      return Set(context.dated.sources.flatMap { use[$0.id.text]?.contested ?? [] }).count
    }
    guard conflicts > 0 else { return [count] }
    let words = context.phrases.count(conflicts, \.conflict)
    return [count, Span(" · ", as: .muted), Span("! ", as: .alert), Span(words, as: .muted)]
  }

  func columns(in context: Context) -> [TableColumn] {
    let headings = context.phrases.headings
    let use = context.snapshot.sourceUse
    return [
      .title(headings.source.short, least: 24),
      TableColumn(
        headings.kind.short, width: .fixed(12), gap: 2, dropOrder: 0,
        cell: { name, context in
          context.source(name)?.type.map { [Span(context.phrases.term($0).short, as: .muted)] }
            ?? []
        },
        key: { name, context in
          context.source(name)?.type.map { .text(context.phrases.term($0).short) } ?? .missing
        }),
      TableColumn(
        headings.published.short, width: .fixed(context.publishedColumns), gap: 2,
        isLargestFirst: true, dropOrder: 1,
        cell: { name, context in
          context.source(name)?.published.map { [Span(context.phrases.short($0))] }
            ?? [Span("–", as: .muted)]
        },
        key: { name, context in
          context.source(name)?.published?.latest.map { .number(Int($0.number)) } ?? .missing
        }),
      TableColumn(
        headings.records.short, width: .fixed(7), alignment: .trailing, gap: 2,
        isLargestFirst: true,
        cell: { name, context in [Span(context.phrases.number(use[name.id]?.records ?? 0))] },
        key: { name, _ in .number(use[name.id]?.records ?? 0) }),
      TableColumn(
        "!", width: .fixed(3), alignment: .trailing, isLargestFirst: true,
        cell: { name, context in
          let conflicts = use[name.id]?.conflicts ?? 0
          return conflicts == 0 ? [] : [Span("! \(context.phrases.number(conflicts))", as: .alert)]
        },
        key: { name, _ in .number(use[name.id]?.conflicts ?? 0) }),
    ]
  }
}

extension Context {
  func source(_ name: RecordName) -> Source? { snapshot.sources[Identifier(name.id)] }

  /// The columns of the longest date of any source, uncertain ones too: none is cut.
  fileprivate var publishedColumns: Int {
    assessment.remember("published \(language.rawValue)") {
      let dates = snapshot.sources.lazy.compactMap(\.published).map { phrases.short($0) }
      return dates.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    }
  }
}

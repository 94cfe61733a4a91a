import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Who goes to the other city: heads each way beside each other, by who travels, against the year's plan.
package struct ExchangesScreen: LowerListsScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()
  var lower = LowerLists()

  /// Whether the same stands in columns rather than as bars.
  private var showsTable = false

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.exchanges
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.exchanges

  package static let commands: [BrowseCommand<Self>] =
    lowerKeys + [
      Command(.character("v"), phrase: \.view) { screen, _ in
        screen.showsTable.toggle()
        return .stay
      },
      Command(.character("|"), phrase: \.columns, shown: .helpOnly) { screen, _ in
        screen.showsTable = true
        screen.choice.isChoosingColumns = true
        return .stay
      },
      whyKey { screen, context in
        screen.group(in: context).map { ExchangeBalance(audience: $0.audience) }
      },
    ] + tableCommands

  /// Each group of travellers by the record that stands for it.
  func names(in context: Context) -> [RecordName] {
    context.assessment.once(ExchangeYear.self).groups.map(\.lead.name)
  }

  func heading(in context: Context) -> [Span] {
    let isMade = context.assessment.once(ExchangeYear.self).isIllustrative
    return [Span(context.phrases.titles.peopleEachWay.full, as: .title)]
      + (isMade ? [Context.illustrativeMark] : [])
  }

  func note(in context: Context) -> [Span] {
    let words = [context.phrases.headings.heads.short, span(in: context)]
    return [Span(words.joined(separator: " · "), as: .muted)]
  }

  /// The time that the heads are counted over: `2021 to 15 Nov`.
  private func span(in context: Context) -> String {
    let day = context.phrases.short(context.asOf, relativeTo: context.asOf)
    return context.phrases.year(context.asOf.year, to: day)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    if let layout = meterLayout(in: body, context) { return layout.groupsInView }
    let list = TableLayout(of: self, in: tablePlaces(in: body, context).table, context).list
    return visibleRows(of: arrangement(in: context), height: list.height, in: context)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    if let layout = meterLayout(in: area, context) {
      drawMeter(layout, into: &frame, context: context)
    } else {
      drawTable(into: &frame, area: tablePlaces(in: area, context).table, context: context)
      drawLower(into: &frame, area: area, context: context)
    }
  }

  func openRow(in context: Context) -> BrowseOutcome {
    group(in: context).map { .push(ExchangeScreen($0.audience)) } ?? .say(\.nothingToOpen)
  }

  func lowerPlaces(in body: Rect, context: Context) -> [Rect] {
    meterLayout(in: body, context).map { [$0.periods, $0.institutions] }
      ?? tablePlaces(in: body, context).lists
  }

  func lowerLists(in context: Context) -> [any LowerList] {
    let ways = context.assessment.once(ExchangeYear.self).ways
    return group(in: context).map {
      [
        ExchangePeriods($0, ways: ways, context: context),
        ExchangeInstitutions($0, context: context),
      ]
    } ?? []
  }

  /// Where the bars stand; `nil` where columns are wanted, or where there is no room for bars.
  func meterLayout(in area: Rect, _ context: Context) -> ExchangesLayout? {
    let year = context.assessment.once(ExchangeYear.self)
    guard !showsTable, year.ways.count == 2, !arrangement(in: context).names.isEmpty else {
      return nil
    }
    return ExchangesLayout(
      area: area, groups: arrangement(in: context).names.count,
      columns: ExchangeColumns(width: area.width - 4, context: context))
  }

  /// The travellers under the cursor.
  func group(in context: Context) -> ExchangeYear.Group? {
    selection(in: context).flatMap { context.exchangeGroup($0) }
  }

  package func detail(in context: Context) -> DetailLine? {
    guard let group = group(in: context), let name = selection(in: context) else { return nil }
    let sums = group.heads.heads.values.filter(\.isCounted)
    let went = context.phrases.went(
      sums.reduce(0) { $0 + $1.actual }, of: sums.reduce(0) { $0 + $1.planned })
    let words = sums.isEmpty ? [] : [went, span(in: context)]
    let hasSource = !context.sources(of: name).isEmpty
    return DetailLine(
      [Span(context.phrases.term(group.audience).opening, as: .title)]
        + [Span("  "), Span(words.joined(separator: " · "))],
      key: hasSource ? KeyHint("o", context.phrases.commands.source.word) : nil)
  }
}

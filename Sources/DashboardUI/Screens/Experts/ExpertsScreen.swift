import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Whom the other city may ask, by sector, and which sectors a city has nobody for.
///
/// Nobody stands here by name who did not agree to it.
package struct ExpertsScreen: TableScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()

  /// Whether the coverage stands in the place of the directory, where there is no room for both.
  private var showsCoverage = false

  /// The sector under the keys while the coverage stands alone.
  private var sectors = ListCursor<String>()

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.experts
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.experts
  package static let commands: [BrowseCommand<Self>] =
    PaneKeys.keys(digits: 2) { screen, step, _ in
      screen.showsCoverage = step.from(screen.showsCoverage ? 1 : 0, of: 2) == 1
    } + ownCommands + tableCommands

  /// The keys that mean a sector while the coverage stands alone; they stand before the table's, so that they come first.
  private static let ownCommands: [BrowseCommand<Self>] =
    [
      Command(.enter, .right, .character("l"), phrase: \.open) { $0.open(in: $1) },
      back,
      Command(.character("o"), phrase: \.source) { screen, context in
        let source = screen.selectedRecord(in: context).flatMap { context.sources(of: $0).first }
        return source.map { .push(SourceScreen($0.id)) } ?? .say(\.noSource)
      },
    ] + Movement.keys { $0.move(by: $1, in: $2) }

  /// By the name of the first sector of each in the language shown, then as they stand in the data; those without one last.
  func names(in context: Context) -> [RecordName] {
    let experts = context.snapshot.experts.filter(context.dated.shows)
    let keys = experts.map { expert -> SortKey in
      expert.sectors.first.map { .text(context.sectorName($0)) } ?? .missing
    }
    return SortKey.order(of: keys, isReversed: false, in: context.language).map {
      experts[$0].name
    }
  }

  package func hiddenPanes(in context: Context) -> Int {
    ExpertsLayout.hasBoth(width: context.body.width) ? 0 : 1
  }

  func ordering(in context: Context) -> String {
    context.phrases.sorted(by: context.phrases.headings.sector.short)
  }

  func note(in context: Context) -> [Span] {
    let coverage = context.assessment.once(ExpertCoverage.self)
    let count = Span(context.phrases.tally(coverage.count, \.expert), as: .muted)
    guard coverage.withheldCount > 0 else { return [count] }
    let withheld = context.phrases.withheld(coverage.withheldCount)
    return [count, Span(" · \(withheld)", as: .muted)]
  }

  func heading(in context: Context) -> [Span] {
    let isMade = context.assessment.once(ExpertCoverage.self).isIllustrative
    return [Span("1 \(context.phrases.titles.directory.full)", as: .title)]
      + (isMade ? [Context.illustrativeMark] : [])
  }

  func group(of name: RecordName, in context: Context) -> String? {
    context.expert(name)?.sectors.first ?? ""
  }

  func title(ofGroup key: String, count: Int, in context: Context) -> [Span] {
    [Span("\(context.sectorName(key)) \(context.phrases.tally(count, \.expert))", as: .title)]
  }

  /// Beside the coverage names have little room, and stand on a line of their own.
  func hasSecondLines(in context: Context) -> Bool {
    ExpertsLayout.hasBoth(width: context.body.width)
  }

  func secondLine(of name: RecordName, in context: Context) -> Line? { context.workplace(name) }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let directory = ExpertsLayout(area: body, showsCoverage: showsCoverage).directory
    let list = TableLayout(of: self, in: directory ?? body, context).list
    return visibleRows(of: arrangement(in: context), height: list.height, in: context)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    let layout = ExpertsLayout(area: area, showsCoverage: showsCoverage)
    let selected = selection(in: context)
    if let place = layout.directory {
      drawTable(into: &frame, area: place, context: context)
    }
    if let place = layout.coverage {
      let sectors = selected.flatMap { context.expert($0)?.sectors } ?? []
      let pane = CoveragePane(
        marked: Set(sectors), selected: sector(in: context), isFocused: layout.directory == nil,
        context: context)
      frame.draw(pane, in: place)
    }
    if let place = layout.card, let selected {
      let mark = context.expert(selected)?.isIllustrative == true
      let title = [Span(context.title(of: selected), as: .title)]
      frame.draw(Pane(title + (mark ? [Context.illustrativeMark] : [])), in: place)
      frame.draw(PageSheet(context.facts(of: selected)), in: Pane.text(of: place))
    }
  }

  package mutating func focusFilteredList() { showsCoverage = false }

  /// As wide as the longest text needs, where names beside it keep enough room; then they are what is cut.
  private func availabilityColumns(in context: Context) -> Int {
    let heading = DisplayWidth.columns(of: context.phrases.headings.availability.short)
    let longest = max(context.availabilityColumns, heading)
    guard hasSecondLines(in: context) else { return min(longest, Self.leastAvailability) }
    let directory = ExpertsLayout(area: context.body, showsCoverage: false).directory
    let room = (directory?.width ?? 0) - Self.beforeAvailability
    return min(longest, max(room, Self.leastAvailability))
  }

  /// The columns that the availability takes of names where it needs them: those of a date.
  private static let leastAvailability = 17

  /// The columns that names and what stands between them and the availability want.
  private static let beforeAvailability = 60

  func columns(in context: Context) -> [TableColumn] {
    let headings = context.phrases.headings
    return [
      TableColumn(
        headings.specialism.short, width: .flexible(least: 20),
        cell: { name, context in context.expertTitle(name) },
        key: { name, context in .text(context.expertTitle(name).map(\.text).joined()) }),
      TableColumn(
        headings.city.short, width: .fixed(9), gap: 2,
        cell: { name, context in
          context.expert(name).map { [Span(context.name(of: $0.party))] } ?? []
        },
        key: { name, context in
          context.expert(name).map { .text(context.name(of: $0.party)) } ?? .missing
        }),
      TableColumn(
        headings.languages.short, width: .fixed(10), gap: 2, isLargestFirst: true, dropOrder: 0,
        cell: { name, context in
          [Span(context.expert(name)?.languages.joined(separator: " ") ?? "", as: .muted)]
        },
        key: { name, context in .number(context.expert(name)?.languages.count ?? 0) }),
      TableColumn(
        headings.availability.short, width: .fixed(availabilityColumns(in: context)), gap: 2,
        dropOrder: 1,
        cell: { name, context in context.expertAvailability(name) },
        key: { name, context in
          .text(context.expertAvailability(name).map(\.text).joined())
        }),
    ]
  }
}

extension ExpertsScreen {
  /// Whether the keys go to the coverage.
  private func isInCoverage(in context: Context) -> Bool {
    showsCoverage && !ExpertsLayout.hasBoth(width: context.body.width)
  }

  /// The sector under the keys; `nil` while they go to the directory.
  private func sector(in context: Context) -> ExpertCoverage.Sector? {
    guard isInCoverage(in: context) else { return nil }
    let all = context.assessment.once(ExpertCoverage.self).sectors
    return sectors.index(in: all.map(\.name)).map { all[$0] }
  }

  package func selectedRecord(in context: Context) -> RecordName? {
    isInCoverage(in: context) ? nil : selection(in: context)
  }

  package func detail(in context: Context) -> DetailLine? {
    guard isInCoverage(in: context) else {
      return selection(in: context).map { detail(of: $0, in: context) }
    }
    return sector(in: context).map { SectorLine($0, in: context).line }
  }

  /// Who it is, where somebody works and what is known there: a row has no room for it.
  package func detail(of name: RecordName, in context: Context) -> DetailLine {
    guard let expert = context.expert(name) else { return DetailLine(context.detail(of: name)) }
    let sectors = expert.sectors.map { context.sectorName($0) }
    let parts: [[Span]] = [
      context.person(expert).map { [$0] } ?? [], context.text(expert.institution),
      sectors.isEmpty ? [] : [Span(context.phrases.list(sectors), as: .muted)],
    ]
    let words = parts.filter { !$0.isEmpty }.joined(separator: [Span(" · ", as: .muted)])
    let hasSource = !context.sources(of: name).isEmpty
    return DetailLine(
      context.nameSpans(of: expert, as: .title) + context.illustrativeMark(expert)
        + [Span("  ")] + Array(words),
      key: hasSource ? KeyHint("o", context.phrases.commands.source.word) : nil)
  }

  /// Opens the expert, or the directory of the sector.
  private mutating func open(in context: Context) -> BrowseOutcome {
    guard isInCoverage(in: context) else {
      return selection(in: context).flatMap { context.screen(for: $0) }.map { .push($0) }
        ?? .say(\.nothingToOpen)
    }
    guard let sector = sector(in: context) else { return .say(\.nothingToOpen) }
    choice.filter.ask("sector:\(sector.name)")
    showsCoverage = false
    return .stay
  }

  private mutating func move(by rows: Movement.Rows, in context: Context) {
    if isInCoverage(in: context) {
      let ids = context.assessment.once(ExpertCoverage.self).sectors.map(\.name)
      let height = Pane.text(of: context.body).height
      sectors.move(by: rows(height), in: ids, height: height)
    } else {
      let height = rowsInView(of: context.body, in: context)
      cursor.move(by: rows(height), in: self.rows(in: context), height: height)
    }
  }
}

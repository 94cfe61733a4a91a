import Phrasebook
package import ProgrammeModel
import TerminalKit

/// Every area in a table that can be ordered by any of its columns.
package struct AreasScreen: TableScreen {
  package var cursor = ListCursor<RecordName>()
  var choice = TableChoice()

  package init() {}

  static let titleTerm: any KeyPath<Titles, Term> & Sendable = \.areas
  static let emptyState: any KeyPath<EmptyStates, String> & Sendable = \.areas

  package static let commands: [BrowseCommand<Self>] =
    tableCommands + [
      Command(.character("w"), phrase: \.why) { screen, context in
        screen.selection(in: context).map { .push(EvidenceScreen(Identifier($0.id))) } ?? .stay
      },
      programmeWhyKey,
      Command(.character("c"), phrase: \.cause, shown: .helpOnly) { screen, context in
        let area = screen.selection(in: context).map { Identifier<Area>($0.id) }
        return area.flatMap { context.causeScreen(of: $0) }.map { .push($0) } ?? .say(\.noCause)
      },
    ]

  func names(in context: Context) -> [RecordName] { context.assessment.areas.map(\.area.name) }

  func note(in context: Context) -> [Span] { AreasPane().note(in: context) }
  func basisNote(in context: Context) -> [Span] { AreasPane().basisNote(in: context) }

  package func detail(in context: Context) -> DetailLine? {
    selection(in: context).flatMap { context.assessment.area(Identifier($0.id)) }
      .map { AreaReason($0, in: context).line }
  }

  func hasSecondLines(in context: Context) -> Bool { true }

  /// Why the area has its rating.
  func secondLine(of name: RecordName, in context: Context) -> Line? {
    context.assessment.area(Identifier(name.id)).map {
      Line(context.reasons(of: $0, columns: context.body.width - 8), as: .muted)
    }
  }

  /// The programme in the same columns, and the rule behind its rating.
  func foot(height: Int, in context: Context) -> TableFoot? {
    let count = context.assessment.areas.count
    guard count > 0, height > count + 1 || height > 8 else { return nil }
    let columns = areaColumns(in: context)
    let programme = TableRow(drawn(columns.programmeCells))
    guard height > count + 3 else { return TableFoot(rows: [programme], isSetOff: false) }
    let reason = context.rollUpReason
    let hasRoom =
      (context.countsOfAreas + reason).columns <= context.body.width - 4 || context.isSpoken
    let rule = TableRow(Line(context.countsOfAreas + (hasRoom ? reason : [])))
    return TableFoot(rows: [programme, rule], isSetOff: true)
  }

  private func areaColumns(in context: Context) -> AreaColumns {
    AreaColumns(width: context.body.width - 4, style: .table, context: context)
  }

  func columns(in context: Context) -> [TableColumn] {
    let areas = areaColumns(in: context)
    return areas.columns.enumerated().map { index, column in
      TableColumn(
        column.header.last?.text ?? "", width: column.width,
        isDerived: column.header.first == Context.derivedMark, alignment: column.alignment,
        gap: column.gap, isLargestFirst: areas.facts[index].isLargestFirst,
        dropOrder: column.dropOrder, joinsPrevious: areas.facts[index].isOfOtherCity,
        cell: { name, context in
          context.assessment.area(Identifier(name.id)).map { areas.cell(at: index, of: $0) } ?? []
        },
        key: { name, context in
          context.assessment.area(Identifier(name.id)).map {
            areas.facts[index].key(of: $0, context)
          } ?? .missing
        })
    }
  }
}

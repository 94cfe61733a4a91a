import Phrasebook
import ProgrammeModel
import TerminalKit

/// The columns in which areas are told: the name, three ratings, progress, slip and what comes next.
struct AreaColumns {
  let facts: [AreaFact]
  let columns: [Column]
  private let cells: AreaCells

  /// From here on ratings stand in full words.
  static let widthForFullWords = 108

  /// From here on a pane tells trend, waiting and ages too.
  private static let widthForAll = 126

  init(width: Int, style: AreaStyle = .pane, context: Context) {
    let isWide = width >= Self.widthForFullWords
    let hasAll = style == .table || width >= Self.widthForAll
    let cities = context.snapshot.parties.indices.map { AreaFact.city($0) }
    let before: [AreaFact] = [.name] + cities + [.evidence] + (hasAll ? [.trend] : [])
    facts =
      before + [.done, .plan, .slip] + (hasAll ? [.waiting] : []) + [.next]
      + (hasAll ? [.age] : [])
    cells = AreaCells(
      hasFullCities: isWide || context.isSpoken,
      hasFullEvidence: AreaWidths.hasFullEvidence(width, style) || context.isSpoken,
      hasLetters: style == .table,
      ratingColumns: AreaCells.ratingColumns(context), context: context)
    let widths = AreaWidths(width: width, style: style, isWide: isWide, context: context)
    columns = facts.map { widths.column(of: $0) }
  }

  func cells(of standing: AreaStanding) -> [[Span]] {
    facts.map { cells.cell($0, of: standing) }
  }

  /// What a column says of an area.
  func cell(at column: Int, of standing: AreaStanding) -> [Span] {
    cells.cell(facts[column], of: standing)
  }

  /// The programme's own row, in the same columns.
  var programmeCells: [[Span]] { facts.map { cells.programmeCell($0) } }
}

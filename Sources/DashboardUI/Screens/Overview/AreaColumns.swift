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
    let (facts, reach) = (facts, AreaReach.of(context))
    func columns(hasLetters: Bool) -> [Column] {
      let widths = AreaWidths(
        width: width, style: style, isWide: isWide, hasLetters: hasLetters, context: context)
      return facts.map { widths.column(of: $0) }
    }
    let inWords = columns(hasLetters: style == .table)
    let hasLetters = style == .table || Self.spare(in: inWords, beside: reach.name, width) < 0
    let fitted = hasLetters ? columns(hasLetters: true) : inWords
    let spare = Self.spare(in: fitted, beside: max(reach.name, Self.leastName), width)
    self.columns = style == .table ? Self.spread(fitted, over: spare) : fitted
    cells = AreaCells(
      hasFullCities: isWide || context.isSpoken,
      hasFullEvidence: AreaWidths.hasFullEvidence(width, style) || context.isSpoken,
      hasLetters: hasLetters, ratingColumns: AreaCells.ratingColumns(context), context: context)
  }

  /// What names are given before the gaps are.
  private static let leastName = 22

  /// No gap grows by more.
  private static let mostGap = 9

  /// The columns left over beside names of some columns; below zero where names are cut.
  private static func spare(in columns: [Column], beside name: Int, _ width: Int) -> Int {
    columns.dropFirst().reduce(width - name) { $0 - $1.leastWidth - $1.gap }
  }

  /// The columns with gaps that take what names leave.
  private static func spread(_ columns: [Column], over spare: Int) -> [Column] {
    let wider = min(mostGap, max(0, spare) / max(1, columns.count - 1))
    return columns.map { $0.gapped(by: $0.gap + wider) }
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

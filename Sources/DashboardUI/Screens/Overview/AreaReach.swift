import Phrasebook
import ProgrammeModel
import TerminalKit

/// How many columns what is told of all areas takes, so that no cell is cut that has room.
struct AreaReach: Sendable {
  /// The longest name, no longer than ``longestName``.
  let name: Int

  /// The longest rating by the evidence, in full words.
  let evidence: Int

  /// The longest date of what comes next.
  let next: Int

  /// The longest pair of ages.
  let ages: Int

  /// The largest share that was to be done.
  let planned: Int

  /// No name takes more columns from the others.
  private static let longestName = 40

  /// Measured once for the data, the day, the language and the columns of the screen.
  static func of(_ context: Context) -> AreaReach {
    context.assessment.remember(
      "area reach \(context.language.rawValue) \(context.size.width) \(context.isSpoken)"
    ) {
      AreaReach(context)
    }
  }

  private init(_ context: Context) {
    let areas = context.assessment.areas
    func widest(_ texts: [String]) -> Int {
      texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    }
    name = min(
      Self.longestName, areas.map { context.nameSpans(of: $0.area).columns }.max() ?? 0)
    let ratings = Set(areas.map(\.evidence.rating)).union([context.assessment.rating.rating])
    evidence = ratings.map { context.spans(of: $0, isFull: true).columns }.max() ?? 0
    next = widest(areas.compactMap(\.nextDeadline).map { context.tableDate($0.date) })
    ages = widest(areas.map { AreaCells.ages($0).map(\.text).joined() })
    planned = widest(
      areas.compactMap { $0.progress?.planned }.max()
        .map { [context.phrases.percent(Int(($0 * 100).rounded()))] } ?? [])
  }
}

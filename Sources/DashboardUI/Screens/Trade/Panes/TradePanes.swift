import Phrasebook
import ProgrammeModel
import TerminalKit

/// The panes of the trade screen, in the order of their digits.
enum TradePanes: Int, CaseIterable, Sendable {
  case series, figures, check, targets, claims

  func title(of reading: SeriesReading?, in context: Context) -> Term {
    let titles = context.phrases.titles
    return switch self {
    case .series: titles.series
    case .figures: reading.map { Term(context.title(of: $0.series)) } ?? titles.trade
    case .check: titles.reconciliation
    case .targets: titles.neededGrowth
    case .claims: titles.claims
    }
  }

  /// What the figures of the pane share, so that it stands once.
  func note(of reading: SeriesReading?, shown: Int?, in context: Context) -> [Span] {
    guard self != .series else {
      let unit = context.assessment.once(SeriesOrder.self).commonUnit.map {
        context.phrases.heading(of: $0)
      }
      let all = context.assessment.trade.count
      let count =
        shown.map { context.phrases.shown($0, of: all) } ?? context.phrases.tally(all, \.series)
      return [Span([unit, count].compactMap { $0 }.joined(separator: " · "), as: .muted)]
    }
    guard let series = reading?.series else { return [] }
    let unit = context.phrases.heading(of: context.unit(of: series))
    guard self == .figures else { return [Span(unit, as: .muted)] }
    return [Span("\(context.phrases.term(series.scope).short) · \(unit)", as: .muted)]
      + context.illustrativeMark(series)
  }

  /// What the rows of a pane that is so many columns wide are put into words from; `reading` is the selected series, of all
  /// series the only one that is told.
  func pieces(
    of reading: SeriesReading, columns: Int, in context: Context
  ) -> any TradePieces {
    switch self {
    case .series: SeriesRows(columns: columns, passing: [reading.id.text], in: context)
    case .figures: FigureRows(reading, in: context)
    case .check: GrowthRows(reading, columns: columns, in: context)
    case .targets: ToldRows(TargetRows(reading, columns: columns, context: context).rows)
    case .claims: ToldRows(ClaimRows(reading, columns: columns, context: context).rows)
    }
  }
}

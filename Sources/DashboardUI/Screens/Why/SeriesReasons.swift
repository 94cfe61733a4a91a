import Phrasebook
import ProgrammeModel
import TerminalKit

/// How the figures of a series came about that a summary of it shows: the newest one, its growth, its parts, its targets.
struct SeriesReasons: Explained {
  let series: Identifier<TradeSeries>

  /// The newest of each pane; a series may have very many figures.
  private static let mostOfPane = 40

  func explanation(in context: Context) -> Explanation? {
    guard let reading = context.assessment.series(series), let latest = reading.latest else {
      return nil
    }
    let stored = Explanation(stored: latest, of: reading.series, in: context)
    let panes: [TradePanes] = [.check, .targets]
    let derived = panes.flatMap { pane -> [Explanation] in
      let rows = TradeRows.kept(pane, of: reading, columns: WhyScreen.widest, in: context)
      return Self.first(rows.rows, in: context)
    }
    return Explanation(
      context.title(of: reading.series), parts: [stored] + derived.filter { $0.key != stored.key })
  }

  /// The first explanations of rows, each once.
  private static func first(_ rows: [TradeRow], in context: Context) -> [Explanation] {
    var seen: Set<String> = []
    var told: [Explanation] = []
    for row in rows where told.count < mostOfPane {
      guard let explanation = row.explanation(in: context), seen.insert(explanation.key).inserted
      else { continue }
      told.append(explanation)
    }
    return told
  }
}

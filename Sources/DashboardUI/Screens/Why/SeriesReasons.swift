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
      var seen: Set<String> = []
      let rows = TradeRows.kept(pane, of: reading, columns: WhyScreen.widest, in: context)
      let told = rows.rows.lazy.compactMap { $0.explanation(in: context) }
      return Array(told.filter { seen.insert($0.key).inserted }.prefix(Self.mostOfPane))
    }
    return Explanation(
      context.title(of: reading.series), parts: [stored] + derived.filter { $0.key != stored.key })
  }
}

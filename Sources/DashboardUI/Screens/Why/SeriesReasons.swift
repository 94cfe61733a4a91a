import Phrasebook
import ProgrammeModel
import TerminalKit

/// How the figures of a series came about that a summary of it shows: the newest one, its growth, its parts, its targets.
struct SeriesReasons: Explained {
  let series: Identifier<TradeSeries>

  /// The newest of each pane; a series may have very many figures.
  private static let mostOfPane = 40

  var name: String { "series \(series)" }

  func explanation(in context: Context) -> Explanation? {
    guard let reading = context.assessment.series(series), let latest = reading.latest else {
      return nil
    }
    let stored = Explanation(stored: latest, of: reading.series, in: context)
    let panes: [TradePanes] = [.check, .targets]
    var (parts, rest) = ([stored], 0)
    for pane in panes {
      let rows = TradeRows.kept(pane, of: reading, columns: WhyScreen.widest, in: context)
      let (told, untold) = Self.first(rows, in: context)
      parts += told.filter { $0.key != stored.key }
      rest += untold
    }
    return Explanation(
      context.title(of: reading.series), parts: parts, rest: rest, in: context)
  }

  /// The first explanations of rows, each once, and how many rows after them have one.
  private static func first(
    _ rows: TradeRows, in context: Context
  ) -> (told: [Explanation], untold: Int) {
    var seen: Set<String> = []
    var told: [Explanation] = []
    var untold = rows.explained
    for place in 0..<rows.count {
      if told.count == mostOfPane { return (told, untold) }
      let row = rows.row(at: place, in: context)
      untold -= row.isExplained ? 1 : 0
      guard let explanation = row.explanation(in: context), seen.insert(explanation.key).inserted
      else { continue }
      told.append(explanation)
    }
    return (told, 0)
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// What the signs of a chart mean; only those that it draws.
struct ChartLegend {
  private let items: [[Span]]

  init(_ chart: GroupChart, _ group: PeriodGroup, reading: SeriesReading, context: Context) {
    let phrases = context.phrases
    let words = phrases.tradeWords
    let statuses = Set(group.rows.map(\.status))
    var items: [[Span]] = []
    if group.rows.contains(where: { $0.value != nil }) {
      items.append([Span("⣿ ", as: .accent), Span(words.stated, as: .muted)])
    }
    if let way = chart.way { items += Self.ways(from: way.from, phrases) }
    if let target = chart.target, let value = target.aim, let period = target.target.period {
      let aim = phrases.figure(value, places: 0, in: chart.unit)
      items.append([Span("○ \(phrases.target(aim, by: phrases.short(period)))", as: .muted)])
    } else if group.isFullYear, let far = reading.targets.first, let period = far.target.period {
      items.append([
        Span("○ \(phrases.short(period)): \(words.notOnThisAxis)", as: .muted)
      ])
    }
    if chart.projectedYear != nil {
      let base = reading.projection?.shareYear.map { phrases.projection(by: "\($0)") }
      let how = base ?? "\(words.projection), \(words.noSeasonality)"
      items.append([Span("⢁ ≈ ", as: .derived), Span(how, as: .muted)])
    }
    for status in [Observation.Status.forecast, .estimated] where statuses.contains(status) {
      items.append([Span("⢁ ", as: .derived), Span(phrases.term(status).full, as: .muted)])
    }
    if statuses.contains(.missing) {
      items.append([Span("– \(phrases.term(Observation.Status.missing).full)", as: .muted)])
    }
    if statuses.contains(.seriesBreak) {
      items.append([Span("┊ \(phrases.term(Observation.Status.seriesBreak).full)", as: .muted)])
    }
    let power = chart.scale(rows: 9).power
    if power > 0 { items.append([Span("× 10^\(power)", as: .muted)]) }
    self.items = items
  }

  /// The two ways to a target as they are dotted: that of even growth has half as many dots.
  private static func ways(from year: Int, _ phrases: any Phrases) -> [[Span]] {
    let words = phrases.tradeWords
    let straight = phrases.path(words.linearPath, from: "\(year)")
    return [("⠂⠂⠂", straight), ("⠂ ⠂", words.exponentialPath)].map { dots, name in
      [Span(dots, as: .derived), Span(" ≈ ", as: .derived), Span(name, as: .muted)]
    }
  }

  /// The items in as many lines as they need, whole; `indent` columns of the first line are taken.
  func lines(columns: Int, indent: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    var free = columns - indent
    for item in items {
      let gap = lines[lines.count - 1].isEmpty ? [] : [Span("   ")]
      if item.columns + gap.columns <= free {
        lines[lines.count - 1] += gap + item
        free -= item.columns + gap.columns
      } else {
        lines.append(item)
        free = columns - item.columns
      }
    }
    return lines
  }
}

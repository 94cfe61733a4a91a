import Phrasebook
import ProgrammeModel
import TerminalKit

/// The columns of the coverage: a sector's name, and each city's heads; of two cities with bars on both sides of a line.
struct CoverageColumns {
  private let name, bar, number: Int
  private let most: Int
  private let parties: [Party]
  private let context: Context

  private static let longestBar = 12

  init(width: Int, _ coverage: ExpertCoverage, _ context: Context) {
    self.context = context
    parties = Array(context.snapshot.parties)
    most = coverage.sectors.flatMap(\.counts).max() ?? 1
    let greatest = (coverage.totals + [most]).max() ?? 1
    number = max(DisplayWidth.columns(of: context.phrases.number(greatest)), 2)
    let gap = DisplayWidth.columns(of: "! \(context.phrases.recordWords.noneHere)") + 1
    let names = coverage.sectors.map { DisplayWidth.columns(of: context.sectorName($0.name)) }
    let isPair = parties.count == 2
    let figures = isPair ? 2 * (number + 2) + 1 : parties.count * 10
    let free = max(width - figures - gap, 0)
    let longest = names.max() ?? 8
    name = (context.isSpoken ? longest : min(longest, max(free * 3 / 5, 8))) + 1
    bar = isPair ? max(min((free - name) / 2, Self.longestBar), 0) : 0
  }

  /// The cities over their sides.
  var head: [Span] {
    if context.isSpoken {
      let names = [context.phrases.headings.sector.full] + parties.map { context.title(of: $0) }
      return [Span(names.joined(separator: "  "))]
    }
    let sector = Span(context.phrases.headings.sector.short.fitted(to: name), as: .muted)
    guard parties.count == 2 else {
      return [sector]
        + parties.map {
          Span(context.title(of: $0).fitted(to: 10, alignment: .trailing), as: .muted)
        }
    }
    let side = bar + number + 1
    return [
      sector,
      Span(context.title(of: parties[0]).fitted(to: side, alignment: .trailing), as: .muted),
      Span(" │ ", as: .frame),
      Span(context.title(of: parties[1]).fitted(to: side), as: .muted),
    ]
  }

  func cells(of sector: ExpertCoverage.Sector, isMarked: Bool) -> [Span] {
    let title = context.sectorName(sector.name).fitted(to: name)
    return [Span(title, as: isMarked ? .title : .plain)] + counts(sector.counts, hasBars: true)
  }

  func totals(_ coverage: ExpertCoverage) -> [Span] {
    [Span(context.phrases.recordWords.all.fitted(to: name), as: .muted)]
      + counts(coverage.totals, hasBars: false)
  }

  /// That a city, or none, has somebody.
  func gap(in sector: ExpertCoverage.Sector) -> [Span] {
    sector.hasGap ? [Span("! \(context.phrases.recordWords.noneHere)", as: .alert)] : []
  }

  private func counts(_ counts: [Int], hasBars: Bool) -> [Span] {
    guard counts.count == 2 else {
      return counts.map { Span(figure($0).fitted(to: 10, alignment: .trailing)) }
    }
    let bars = counts.map { count -> String in
      guard hasBars, bar > 0 else { return "" }
      return String(repeating: "▆", count: count == 0 ? 0 : max(count * bar / max(most, 1), 1))
    }
    return [
      Span(bars[0].fitted(to: bar, alignment: .trailing), as: .accent), Span(bar > 0 ? " " : ""),
      number(counts[0]), Span(" │ ", as: .frame), number(counts[1]),
      Span(" \(bars[1].fitted(to: bar))", as: .accent),
    ]
  }

  private func number(_ count: Int) -> Span {
    Span(
      figure(count).fitted(to: number, alignment: .trailing),
      as: count == 0 ? .muted : .plain)
  }

  private func figure(_ count: Int) -> String {
    count == 0 ? "–" : context.phrases.number(count)
  }
}

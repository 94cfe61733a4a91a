import Phrasebook
import ProgrammeModel
import TerminalKit

/// How many experts each city names for a sector, in a line, and who has none: `Tourism  Moscow 2 · ! none in Beijing`.
struct SectorLine {
  private let sector: ExpertCoverage.Sector
  private let context: Context

  init(_ sector: ExpertCoverage.Sector, in context: Context) {
    self.sector = sector
    self.context = context
  }

  var line: DetailLine {
    let words = zip(context.snapshot.parties, sector.counts).map { party, count -> [Span] in
      let city = context.title(of: party)
      return count > 0
        ? [Span("\(city) \(context.phrases.number(count))")]
        : [Span("! \(context.phrases.noneIn(city))", as: .alert)]
    }
    let name = [Span(context.sectorName(sector.name), as: .title), Span("  ")]
    return DetailLine(name + Array(words.joined(separator: [Span(" · ", as: .muted)])))
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// The sectors that a city has nobody for, in a line: `Tourism: none in Beijing`.
struct CoverageGaps {
  private let context: Context

  init(in context: Context) { self.context = context }

  var line: DetailLine? {
    let coverage = context.assessment.once(ExpertCoverage.self)
    guard !coverage.gaps.isEmpty else { return nil }
    let parties = Array(context.snapshot.parties)
    let words = coverage.gaps.prefix(8).map { sector in
      let missing = zip(parties, sector.counts).filter { $0.1 == 0 }.map(\.0)
      let place =
        missing.count == parties.count
        ? context.phrases.noneInEither
        : context.phrases.list(missing.map { context.phrases.noneIn(context.title(of: $0)) })
      return "\(context.sectorName(sector.name)): \(place)"
    }
    return DetailLine([
      Span("! \(context.phrases.gaps(coverage.gaps.count))  ", as: .alert),
      Span(words.joined(separator: " · ")),
    ])
  }
}

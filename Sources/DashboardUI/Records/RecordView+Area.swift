import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let area = RecordView(
    \.areas,
    state: { area, context in
      context.assessment.area(area.id).map {
        context.spans(of: $0.evidence.rating, isFull: false)
      } ?? []
    },
    reason: { area, context in
      guard let standing = context.assessment.area(area.id),
        let reason = standing.evidence.reasons.first
      else { return [] }
      return [Span(context.words(of: reason, columns: context.body.width / 2))]
    },
    screen: { AreaScreen($0) })

  static let workstream = RecordView(
    \.workstreams,
    state: { $1.milestoneCounts(of: $0, inFull: $1.isSpoken) },
    fullState: { $1.milestoneCounts(of: $0, inFull: $1.isSpoken || $1.body.width >= 100) },
    reason: { workstream, context in context.workstreamSums[workstream.id]?.progress ?? [] },
    parents: { names(of: $0.area) },
    screen: { WorkstreamScreen($0) })
}

extension Context {
  /// How the milestones of a workstream stand, in a line.
  fileprivate func milestoneCounts(of workstream: Workstream, inFull isFull: Bool) -> [Span] {
    guard let sums = workstreamSums[workstream.id] else { return [] }
    let counts = MilestoneMark.told.map { ($0, sums.counts[$0] ?? 0) }
    return [Span(phrases.milestones(counts, inFull: isFull), as: .muted)]
  }
}

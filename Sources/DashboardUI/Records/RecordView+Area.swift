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
    state: { workstream, context in
      let marks = context.dated.milestones(of: workstream.id).map { context.mark(of: $0) }
      let counts = MilestoneMark.told.map { mark in (mark, marks.count { $0 == mark }) }
      return marks.isEmpty ? [] : [Span(context.phrases.milestones(counts), as: .muted)]
    },
    reason: { workstream, context in
      let milestones = context.dated.milestones(of: workstream.id)
      return context.progress(Progress(of: milestones, asOf: context.asOf)) ?? []
    },
    parents: { names(of: $0.area) },
    screen: { WorkstreamScreen($0) })
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// What a row tells of all milestones of a workstream.
struct WorkstreamSums: Sendable {
  let counts: [MilestoneMark: Int]
  let progress: [Span]?

  init(of milestones: [MilestoneStanding], in context: Context) {
    counts = milestones.reduce(into: [:]) { $0[context.mark(of: $1), default: 0] += 1 }
    progress = context.progress(Progress(of: milestones, asOf: context.asOf))
  }
}

extension Context {
  /// Of every workstream with milestones, summed up once for the data, the day and the language.
  var workstreamSums: [Identifier<Workstream>: WorkstreamSums] {
    assessment.remember("sums of workstreams \(language.rawValue)") {
      assessment.areas.reduce(into: [:]) { sums, area in
        let all = Dictionary(grouping: area.milestones) { $0.milestone.workstream }
        for case (let workstream?, let milestones) in all {
          sums[workstream] = WorkstreamSums(of: milestones, in: self)
        }
      }
    }
  }
}

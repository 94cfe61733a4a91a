import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let milestone = RecordView(
    \.milestones,
    state: { milestone, context in
      context.standing(of: milestone).map { [context.state(of: $0)] } ?? []
    },
    fullState: { milestone, context in
      context.standing(of: milestone).map { [context.stateWithDays(of: $0)] } ?? []
    },
    reason: { milestone, context in context.reason(for: milestone) },
    parents: { names(of: $0.area, $0.workstream) },
    sources: { $0.evidence + $0.sources },
    screen: { MilestoneScreen($0) })
}

extension Context {
  /// How a milestone stood on the day shown.
  func standing(of milestone: Milestone) -> MilestoneStanding? {
    dated.shows(milestone) ? MilestoneStanding(milestone, in: dated) : nil
  }

  /// Why a milestone is late or moved, and for whom it waits.
  fileprivate func reason(for milestone: Milestone) -> [Span] {
    guard let standing = standing(of: milestone) else { return [] }
    var parts: [String] = []
    if let due = standing.due {
      parts.append(phrases.promised(phrases.short(due), timesMoved: standing.timesMoved))
    }
    if standing.status.isOpen, let waited = openRequest(holdingUp: milestone) {
      parts.append(phrases.waiting(on: name(of: waited.request.to), days: waited.days))
    }
    return [Span(parts.joined(separator: " · "))]
  }

  /// What holds an open milestone up: the first need that is not met, or else an open request.
  func obstacle(to id: Identifier<Milestone>) -> RecordName? {
    guard let milestone = snapshot.milestones[id],
      standing(of: milestone)?.status.isOpen ?? false
    else { return nil }
    let unmet = milestone.dependencies.compactMap { snapshot.milestones[$0] }.first { need in
      standing(of: need)?.status.isOpen ?? false
    }
    return unmet?.name ?? openRequest(holdingUp: milestone)?.request.name
  }

  /// The oldest open request of the milestone's workstream.
  func openRequest(holdingUp milestone: Milestone) -> RequestStanding? {
    guard let workstream = milestone.workstream else { return nil }
    return dated.requests(of: milestone.area).first {
      $0.isOpen && $0.request.workstream == workstream
    }
  }
}

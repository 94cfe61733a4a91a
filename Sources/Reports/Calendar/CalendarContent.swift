import ProgrammeModel

/// What of a document belongs in a calendar.
package struct CalendarContent: Sendable {
  /// Entries of their own, each at its time.
  var events: [EventStanding] = []

  /// Tasks with the day by which they are promised.
  var milestones: [MilestoneStanding] = []

  /// Tasks with the day by which an answer is hoped for; those without one are left out.
  var requests: [RequestStanding] = []
}

extension CalendarContent {
  /// Everything of a programme.
  init(all context: ShowContext) {
    events = context.assessment.events
    milestones = context.assessment.areas.flatMap(\.milestones)
    requests = context.assessment.requests
  }

  /// What concerns one area.
  init(of area: AreaStanding, in context: ShowContext) {
    events = context.assessment.events.filter { $0.event.areas.contains(area.id) }
    milestones = area.milestones
    requests = context.dated.requests(of: area.id)
  }

  /// One record, or `nil` where it is of a kind without a date for a calendar.
  init?(of record: any Record, in context: ShowContext) {
    switch record {
    case let event as Event:
      events = context.assessment.events.filter { $0.id == event.id }
    case let milestone as Milestone:
      milestones = [MilestoneStanding(milestone, in: context.dated)]
    case let request as Request:
      requests = [RequestStanding(request, in: context.dated)]
    default: return nil
    }
  }
}

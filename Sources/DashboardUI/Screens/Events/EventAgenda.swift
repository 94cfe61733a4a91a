import ProgrammeModel

/// The events that the agenda lists, and those of them that pass the filter.
struct EventAgenda: Sendable {
  let allNames: [RecordName]
  let events: [EventStanding]
  let names: [RecordName]

  init(_ all: [EventStanding], filter: ListFilter, in context: Context) {
    let names = all.map(\.recordName)
    allNames = names
    events = filter.places(names, in: context) { names }.map { all[$0] }
    self.names = events.map(\.recordName)
  }
}

/// Events by whether they are over, each part by their start.
struct EventsByTime: AssessedOnce {
  let all, ahead, past: [EventStanding]

  /// How many past ones took place, or should have.
  let pastCount: Int
  let isIllustrative: Bool

  init(_ assessment: Assessment) {
    all = assessment.events
    ahead = all.filter { !$0.isPast }
    past = all.filter(\.isPast)
    pastCount = past.count
    isIllustrative = !all.isEmpty && all.allSatisfy(\.event.isIllustrative)
  }
}

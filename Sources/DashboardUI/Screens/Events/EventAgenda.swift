import ProgrammeModel

/// The events that the agenda lists, and those of them that pass the filter.
struct EventAgenda: Sendable {
  let allNames: [RecordName]
  let events: [EventStanding]
  let names: [RecordName]

  /// Whether it stands in for one that is still being worked out.
  private(set) var isPending = false

  init(_ all: [EventStanding]) {
    (allNames, events) = (all.map(\.recordName), all)
    names = allNames
  }

  private init(_ events: [EventStanding], of allNames: [RecordName]) {
    (self.events, self.allNames) = (events, allNames)
    names = events.map(\.recordName)
  }

  /// Some of the events, by their places.
  func narrowed(to places: [Int]) -> EventAgenda {
    EventAgenda(places.map { events[$0] }, of: allNames)
  }

  /// What stands in until the events are listed: those without the filter, or else none.
  static func pending(_ all: EventAgenda? = nil) -> EventAgenda {
    var agenda = all ?? EventAgenda([])
    agenda.isPending = true
    return agenda
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

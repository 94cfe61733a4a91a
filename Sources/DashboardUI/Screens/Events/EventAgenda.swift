import ProgrammeModel

/// The events that the agenda lists, and those of them that pass the filter.
struct EventAgenda: Sendable {
  let allNames: [RecordName]
  let events: [EventStanding]
  let names: [RecordName]

  /// Whether it stands in for one that is still being worked out.
  let isPending: Bool

  init(_ all: [EventStanding]) {
    (allNames, events) = (all.map(\.recordName), all)
    (names, isPending) = (allNames, false)
  }

  /// Some of the events, by their places.
  func narrowed(to places: [Int]) -> EventAgenda {
    EventAgenda(places.map { events[$0] }, of: allNames, isPending: false)
  }

  /// What stands in until the events are listed: those without the filter, or else none.
  static func pending(_ all: EventAgenda? = nil) -> EventAgenda {
    EventAgenda(all?.events ?? [], of: all?.allNames ?? [], isPending: true)
  }

  private init(_ events: [EventStanding], of allNames: [RecordName], isPending: Bool) {
    (self.events, names) = (events, events.map(\.recordName))
    (self.allNames, self.isPending) = (allNames, isPending)
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

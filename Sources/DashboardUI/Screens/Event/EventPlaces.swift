import ProgrammeModel

/// Where each event stands among those of an assessment.
struct EventPlaces: AssessedOnce {
  private let places: [String: Int]

  init(_ assessment: Assessment) {
    places = Dictionary(
      zip(assessment.events.map(\.event.common.id), 0...), uniquingKeysWith: { first, _ in first })
  }

  subscript(id: Identifier<Event>) -> Int? { places[id.text] }
}

extension Context {
  /// How an event stands on the day shown, or `nil` where it is not shown.
  func event(_ id: Identifier<Event>) -> EventStanding? {
    assessment.once(EventPlaces.self)[id].map { assessment.events[$0] }
  }
}

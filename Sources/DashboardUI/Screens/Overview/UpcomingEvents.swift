import ProgrammeModel

/// The ids of the events ahead, by their start.
struct UpcomingEvents: AssessedOnce {
  let ids: [String]
  private let places: [String: Int]

  init(_ assessment: Assessment) {
    ids = assessment.upcoming.map(\.event.common.id)
    places = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
  }

  func place(of id: String) -> Int? { places[id] }
}

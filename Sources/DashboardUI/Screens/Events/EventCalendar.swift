import ProgrammeModel

/// All events as the months show them.
struct EventCalendar: AssessedOnce {
  let all: EventDays

  /// Those that the months mark: what is past all the same stood on its day, what was called off does not.
  let marked: EventDays
  let undated: UndatedEvents

  init(_ assessment: Assessment) {
    all = EventDays(assessment.events)
    marked = EventDays(assessment.events) { $0.status != .cancelled }
    undated = UndatedEvents(assessment.events)
  }
}

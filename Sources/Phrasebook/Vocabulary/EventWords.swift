/// The labels of events and calendars.
package struct EventWords: Sendable {
  package let allDay, event, noEvents, noOutcome: String

  package let officeHours, inSharedHours, noSharedHours, bothOff: String
  package let makeUpDay: String
}

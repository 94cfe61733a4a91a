/// The labels of events and calendars.
package struct EventWords: Sendable {
  package let allDay, bothHosts, host, venue, event, outcome, noOutcome, meetingMinutes: String
  package let ahead, past: String
  package let officeHours, sharedWorkingDays, inSharedHours, noSharedHours, bothOff: String
  package let makeUpDay, holiday, daysOffSource: String
}

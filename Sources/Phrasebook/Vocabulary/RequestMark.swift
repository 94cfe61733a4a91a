/// Where a request stands on a day.
package enum RequestMark: CaseIterable, Sendable {
  case open, dueSoon, overdue, answered
}

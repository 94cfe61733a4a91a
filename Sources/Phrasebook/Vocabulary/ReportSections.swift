/// The headings of the report for a joint meeting, with their numbers.
package struct ReportSections: Sendable {
  package let ratings, slips, requests, decisions, events, trade, notes: String
}

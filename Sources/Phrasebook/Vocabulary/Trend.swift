/// Where a rating went since the last report.
package enum Trend: CaseIterable, Sendable {
  case better, same, worse
}

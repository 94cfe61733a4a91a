/// The groups of changes, in the order in which they are listed.
package enum ChangeGroup: CaseIterable, Sendable {
  case ratings, dates, requests, figures, rest
}

/// What the plan says of a milestone on a day, beside its stored status.
package enum MilestoneMark: CaseIterable, Sendable {
  case set, dueSoon, expectedAnew, late, met, partiallyMet, notMet, cancelled
}

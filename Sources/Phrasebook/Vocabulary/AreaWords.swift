/// The labels of an area, a workstream, a milestone and a risk.
package struct AreaWords: Sendable {
  package let blockers, nextStep, noneReported: String
  package let status, promised, expected, noDate, noNewDate, slip, owner, needs, neededBy: String
  package let critical, weight: String
  package let dateNeverMoved, dueDatePassed, noMilestoneLate: String

  /// What is under every threshold.
  package let below: String
  package let plannedSpan, slipSpan: String
  package let nowExpected, metOnTime, today: String
  package let mitigation, noResponse, noOwner, reviewLate, scoreRule: String
  package let opened, decidedBy, actions, done, open: String
}

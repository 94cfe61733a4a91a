/// The labels of an area, a workstream, a milestone and a risk.
package struct AreaWords: Sendable {
  package let blockers, nextStep, noneReported, note, description, author: String
  package let status, promised, expected, noDate, noNewDate, slip, owner, needs, neededBy: String
  package let critical, weight, leads, period: String
  package let dateNeverMoved, dueDatePassed, noMilestoneLate, plannedSpan, slipSpan: String
  package let nowExpected, metOnTime, today: String
  package let mitigation, noResponse, noOwner, reviewLate, scoreRule, target, actual: String
  package let decidedBy, actions, done, open: String
  package let fromPublicRecords, programmeOrder, worstFirst: String
}

/// How each derived figure is worked out, in one sentence without a full stop.
package struct MetricRules: Sendable {
  package let stated, growth, impliedPrior, impliedBase, balance, reconciliation, requiredGrowth,
    targetGap: String
  package let projection, plainProjection, mirror, linearPath, compoundPath: String
  package let progress, trend, slippage, onTime, nextDeadline, waiting, answers: String
  package let daysToEvent, workingDays, workingDaysToDay: String
  package let practices, reciprocity, completeness, rollUp, rollUpOfCity: String
}

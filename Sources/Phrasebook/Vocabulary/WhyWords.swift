/// What stands over the parts of an explanation of a figure.
package struct WhyWords: Sendable {
  package let rule, figure, arithmetic, result, interval, restsOn, years, share: String
  package let datesAllow, weightMet, weightPartlyMet, weightDue, weightOfAll: String
  package let metInTime, wereDue, waits, overdue, oldest, criticalReds, amberAndWorse: String
}

/// What stands over the parts of an explanation of a figure.
package struct WhyWords: Sendable {
  package let rule, figure, arithmetic, result, interval, restsOn, years, share: String
  package let datesAllow, weightMet, weightPartlyMet, weightDue, weightOfAll: String
  package let metInTime, wereDue, waits, overdue, oldest, criticalReds, amberAndWorse: String

  /// Over the words of a filter that leaves only some records to count.
  package let filter: String
}

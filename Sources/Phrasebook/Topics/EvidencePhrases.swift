package import ProgrammeModel

/// Why the evidence gives an area, or the programme, its rating.
package protocol EvidencePhrases: Sendable {
  /// A title over the rules: `Why`.
  var why: String { get }

  /// Why a record is rated so, where that stands among other screens' names: `Why: Metro`.
  func why(_ title: String) -> String

  /// A risk's score against the limit: `risk 20 ≥ 20`.
  func riskReaches(score: Int, limit: Int) -> String

  /// No open risk scores above a number: `no risk above 8`.
  func noRisk(above score: Int) -> String

  /// No critical milestone is later than the limit: `no critical milestone over 60 d late`.
  func noCriticalMilestone(overDays limit: Int) -> String

  /// Every party has reported within the limit: `both cities reported within 30 d`.
  func reported(withinDays limit: Int) -> String

  /// There is nothing to judge by.
  var noEvidence: String { get }

  /// From which score a rating holds: `red from 20`.
  func threshold(_ rating: Rating, from score: Int) -> String

  /// From how many days a rating holds: `amber from 1 d`.
  func threshold(_ rating: Rating, fromDays days: Int) -> String

  /// Beyond how many days a rating holds: `red over 60 d`.
  func threshold(_ rating: Rating, overDays days: Int) -> String

  /// Why the programme has its rating.
  func programme(_ rating: Rating, because reason: ProgrammeReason) -> String
}

package import ProgrammeModel

/// Ratings, their trend, and how they disagree.
package protocol RatingPhrases: Sendable {
  /// What a rating is called.
  func rating(_ rating: Rating) -> RatingTerm

  /// Where a rating went since the last report.
  func trend(_ trend: Trend) -> Term

  /// That two ratings are two steps or more apart.
  var mismatch: Term { get }

  /// That a city reports better than the evidence shows.
  var overRated: Term { get }

  /// That a city reports green while a critical milestone is late.
  var greenWithCriticalLate: Term { get }

  /// The same with who and what: `Moscow green, critical and 41 d late: signalling plan`.
  func green(_ party: String, criticalLate title: String, days: Int) -> String

  /// Cities' ratings that rest on illustrative updates, after the mark: `ratings`, `some ratings`.
  func markedRatings(areSome: Bool) -> String

  /// Some areas' ratings differ: `3 differ`.
  func differing(_ count: Int) -> String

  /// Two parties rate unlike: `Moscow green, Beijing amber`.
  func differ(_ party: String, _ rating: Rating, _ other: String, _ otherRating: Rating) -> String

  /// A party rates unlike the evidence: `Moscow green, evidence red`.
  func differ(_ party: String, _ rating: Rating, evidence: Rating) -> String

  /// How many areas have each rating: `5 amber, 1 red`; those of zero are left out.
  func ratings(_ counts: [(Rating, Int)]) -> String

  /// How far a party and the evidence are apart: `Moscow and the evidence are four steps apart`.
  func stepsApart(_ party: String, steps: Int) -> String
}

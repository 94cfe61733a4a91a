import ProgrammeModel

extension EnglishPhrases {
  var mismatch: Term { Term("mismatch") }
  var overRated: Term { Term("reported better than the evidence", short: "over-rated") }
  var greenWithCriticalLate: Term {
    Term("reported green with a critical milestone late", short: "critical late")
  }

  func rating(_ rating: Rating) -> RatingTerm {
    switch rating {
    case .green: RatingTerm("green", short: "green", meaning: "green: on track")
    case .amberGreen:
      RatingTerm("amber-green", short: "amb-g", meaning: "amber-green: mostly on track")
    case .amber: RatingTerm("amber", short: "amber", meaning: "amber: at risk")
    case .amberRed: RatingTerm("amber-red", short: "amb-r", meaning: "amber-red: at high risk")
    case .red: RatingTerm("red", short: "red", meaning: "red: off track")
    case .unknown: RatingTerm("unknown", short: "none", meaning: "unknown: no rating")
    }
  }

  func trend(_ trend: Trend) -> Term {
    switch trend {
    case .better: Term("better")
    case .same: Term("same")
    case .worse: Term("worse")
    }
  }

  func markedRatings(areSome: Bool) -> String { areSome ? "some ratings" : "ratings" }
  func differing(_ count: Int) -> String { count == 1 ? "1 differs" : "\(number(count)) differ" }

  func differ(_ party: String, _ rating: Rating, _ other: String, _ otherRating: Rating) -> String {
    "\(rated(party, rating)), \(rated(other, otherRating))"
  }

  func differ(_ party: String, _ rating: Rating, evidence: Rating) -> String {
    "\(rated(party, rating)), \(self.evidence(evidence))"
  }

  func green(_ party: String, criticalLate title: String, days: Int) -> String {
    "\(rated(party, .green)), critical and \(late(days: days)): \(title)"
  }

  func ratings(_ counts: [(Rating, Int)]) -> String {
    list(
      counts.filter { $0.1 > 0 }.map { rating, count in
        "\(number(count)) \(rating == .unknown ? "not rated" : self.rating(rating).full)"
      })
  }

  func stepsApart(_ party: String, steps: Int) -> String {
    let words = [1: "one step", 2: "two steps", 3: "three steps", 4: "four steps"]
    return "\(party) and the evidence are \(words[steps] ?? "\(steps) steps") apart"
  }

  private func rated(_ party: String, _ rating: Rating) -> String {
    "\(party) \(self.rating(rating).full)"
  }

  private func evidence(_ rating: Rating) -> String { "evidence \(self.rating(rating).full)" }
}

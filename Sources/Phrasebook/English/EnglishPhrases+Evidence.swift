import ProgrammeModel

extension EnglishPhrases {
  var why: String { "Why" }
  func why(_ title: String) -> String { "Why: \(title)" }
  var noEvidence: String { "nothing to judge by" }

  func riskReaches(score: Int, limit: Int) -> String { "risk \(score) ≥ \(limit)" }
  func noRisk(above score: Int) -> String { "no risk above \(score)" }

  func noCriticalMilestone(overDays limit: Int) -> String {
    "no critical milestone over \(days(limit)) late"
  }

  func reported(withinDays limit: Int) -> String { "both cities reported within \(days(limit))" }

  func threshold(_ rating: Rating, from score: Int) -> String {
    "\(self.rating(rating).full) from \(score)"
  }

  func threshold(_ rating: Rating, fromDays days: Int) -> String {
    "\(self.rating(rating).full) from \(self.days(days))"
  }

  func threshold(_ rating: Rating, overDays days: Int) -> String {
    "\(self.rating(rating).full) over \(self.days(days))"
  }

  func programme(_ rating: Rating, because reason: ProgrammeReason) -> String {
    let colour = self.rating(rating).full
    switch reason {
    case .criticalArea(let area): return "\(colour) because a critical area is red: \(area)"
    case .redAreas(let count, let weight):
      let areas = count == 1 ? "one area is" : "\(count) areas are"
      return "\(colour) because \(areas) red, \(percent(weight)) of weight"
    case .amberAreas(let count, let weight):
      let areas = count == 1 ? "one area is" : "\(count) areas are"
      return "\(colour) because \(areas) amber or worse, \(percent(weight)) of weight"
    case .unknownAreas(let weight):
      return "\(colour) because \(percent(weight)) of weight has no rating"
    case .nothing: return "\(colour): no area is red, few are amber"
    }
  }
}

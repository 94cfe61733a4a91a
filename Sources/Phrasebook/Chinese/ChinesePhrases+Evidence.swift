import ProgrammeModel

extension ChinesePhrases {
  var why: String { "依据" }
  func why(_ title: String) -> String { "依据：\(title)" }
  var noEvidence: String { "无据可评" }

  func riskReaches(score: Int, limit: Int) -> String { "风险\(score) ≥ \(limit)" }
  func noRisk(above score: Int) -> String { "无高于\(score)的风险" }

  func noCriticalMilestone(overDays limit: Int) -> String {
    "无逾期超过\(days(limit))的重点节点"
  }

  func reported(withinDays limit: Int) -> String { "两市均在\(days(limit))内报送" }

  func threshold(_ rating: Rating, from score: Int) -> String {
    "\(self.rating(rating).full): \(score)分起"
  }

  func threshold(_ rating: Rating, fromDays days: Int) -> String {
    "\(self.rating(rating).full): \(self.days(days))起"
  }

  func threshold(_ rating: Rating, overDays days: Int) -> String {
    "\(self.rating(rating).full): 超过\(self.days(days))"
  }

  func programme(_ rating: Rating, because reason: ProgrammeReason) -> String {
    let colour = self.rating(rating).full
    return switch reason {
    case .criticalArea(let area): "\(colour)：重点领域红灯，\(area)"
    case .redAreas(let count, let weight): "\(colour)：\(count)个领域红灯，权重\(percent(weight))"
    case .amberAreas(let count, let weight):
      "\(colour)：\(count)个领域黄灯及以下，权重\(percent(weight))"
    case .unknownAreas(let weight): "\(colour)：未评级权重\(percent(weight))"
    case .nothing: "\(colour)：无红灯，黄灯较少"
    }
  }
}

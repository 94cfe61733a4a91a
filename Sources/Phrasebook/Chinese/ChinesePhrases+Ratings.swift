import ProgrammeModel

extension ChinesePhrases {
  var mismatch: Term { Term("评级不一致", short: "不一致") }
  var overRated: Term { Term("评级高于实据", short: "高于实据") }
  var greenWithCriticalLate: Term { Term("报绿灯但重点节点逾期", short: "重点逾期") }

  func rating(_ rating: Rating) -> RatingTerm {
    switch rating {
    case .green: RatingTerm("绿灯", short: "绿", meaning: "绿灯：正常")
    case .amberGreen: RatingTerm("黄绿灯", short: "黄绿", meaning: "黄绿灯：基本正常")
    case .amber: RatingTerm("黄灯", short: "黄", meaning: "黄灯：预警")
    case .amberRed: RatingTerm("橙灯", short: "橙", meaning: "橙灯：严重预警")
    case .red: RatingTerm("红灯", short: "红", meaning: "红灯：滞后")
    case .unknown: RatingTerm("未评级", short: "无", meaning: "未评级")
    }
  }

  func trend(_ trend: Trend) -> Term {
    switch trend {
    case .better: Term("向好")
    case .same: Term("持平")
    case .worse: Term("转差")
    }
  }

  func markedRatings(areSome: Bool) -> String { areSome ? "部分评级" : "评级" }
  func differing(_ count: Int) -> String { "\(number(count))项不一致" }

  func differ(_ party: String, _ rating: Rating, _ other: String, _ otherRating: Rating) -> String {
    "\(rated(party, rating)) \(rated(other, otherRating))"
  }

  func differ(_ party: String, _ rating: Rating, evidence: Rating) -> String {
    "\(rated(party, rating)) \(self.evidence(evidence))"
  }

  func green(_ party: String, criticalLate title: String, days: Int) -> String {
    "\(rated(party, .green)) 重点节点\(late(days: days)): \(title)"
  }

  func ratings(_ counts: [(Rating, Int)]) -> String {
    list(counts.filter { $0.1 > 0 }.map { "\(rating($0.0).full)\(number($0.1))个" })
  }

  func stepsApart(_ party: String, steps: Int) -> String { "\(party)评级与据实评级相差\(steps)级" }

  private func rated(_ party: String, _ rating: Rating) -> String {
    "\(party)\(self.rating(rating).full)"
  }

  private func evidence(_ rating: Rating) -> String { "据实\(self.rating(rating).full)" }
}

import ProgrammeModel

extension RussianPhrases {
  var mismatch: Term { Term("расхождение оценок", short: "расхожд.") }
  var overRated: Term { Term("оценка лучше фактов", short: "лучше фактов") }
  var greenWithCriticalLate: Term {
    Term("зелёная оценка при просроченной критичной КТ", short: "критич. КТ")
  }

  func rating(_ rating: Rating) -> RatingTerm {
    switch rating {
    case .green: RatingTerm("зелёный", short: "зел.", meaning: "зелёный: в графике")
    case .amberGreen:
      RatingTerm(
        "жёл.-зел.", short: "ж-зел", whole: "жёлто-зелёный",
        meaning: "жёлто-зелёный: в основном в графике")
    case .amber: RatingTerm("жёлтый", short: "жёлт.", meaning: "жёлтый: под угрозой")
    case .amberRed:
      RatingTerm("оранжевый", short: "оранж", meaning: "оранжевый: высокая угроза срыва")
    case .red: RatingTerm("красный", short: "красн", meaning: "красный: отстаёт")
    case .unknown: RatingTerm("нет оценки", short: "нет", meaning: "оценки нет")
    }
  }

  func trend(_ trend: Trend) -> Term {
    switch trend {
    case .better: Term("лучше")
    case .same: Term("без изменений", short: "так же")
    case .worse: Term("хуже")
    }
  }

  func markedRatings(areSome: Bool) -> String { areSome ? "часть оценок" : "оценки" }
  func differing(_ count: Int) -> String {
    let noun = PluralForm(russian: count).of("расхождение", "расхождения", "расхождений")
    return "\(number(count)) \(noun)"
  }

  func differ(_ party: String, _ rating: Rating, _ other: String, _ otherRating: Rating) -> String {
    "\(party): \(self.rating(rating).whole), \(other): \(self.rating(otherRating).whole)"
  }

  func differ(_ party: String, _ rating: Rating, evidence: Rating) -> String {
    "\(party): \(self.rating(rating).whole), по фактам: \(self.rating(evidence).whole)"
  }

  func green(_ party: String, criticalLate title: String, days: Int) -> String {
    "\(party): \(rating(.green).whole), критичная КТ просрочена на \(self.days(days)): \(title)"
  }

  /// They agree with «направление».
  func ratings(_ counts: [(Rating, Int)]) -> String {
    list(
      counts.filter { $0.1 > 0 }.map { rating, count in
        let isOne = PluralForm(russian: count) == .one
        let word =
          switch rating {
          case .green: isOne ? "зелёное" : "зелёных"
          case .amberGreen: isOne ? "жёлто-зелёное" : "жёлто-зелёных"
          case .amber: isOne ? "жёлтое" : "жёлтых"
          case .amberRed: isOne ? "оранжевое" : "оранжевых"
          case .red: isOne ? "красное" : "красных"
          case .unknown: "без оценки"
          }
        return "\(number(count)) \(word)"
      })
  }

  func stepsApart(_ party: String, steps: Int) -> String {
    let noun = PluralForm(russian: steps).of("ступень", "ступени", "ступеней")
    return "\(party) и факты: разница \(steps) \(noun)"
  }
}

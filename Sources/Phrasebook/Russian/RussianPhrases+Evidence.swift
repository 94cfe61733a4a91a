import ProgrammeModel

extension RussianPhrases {
  var why: String { "Почему" }
  func why(_ title: String) -> String { "Почему: \(title)" }
  var noEvidence: String { "данных для оценки нет" }

  func riskReaches(score: Int, limit: Int) -> String { "риск \(score) ≥ \(limit)" }
  func noRisk(above score: Int) -> String { "рисков выше \(score) нет" }

  func noCriticalMilestone(overDays limit: Int) -> String {
    "критичных КТ с просрочкой больше \(days(limit)) нет"
  }

  func reported(withinDays limit: Int) -> String {
    "за последние \(days(limit)) сообщали оба города"
  }

  func threshold(_ rating: Rating, from score: Int) -> String {
    "\(self.rating(rating).full) от \(score)"
  }

  func threshold(_ rating: Rating, fromDays days: Int) -> String {
    "\(self.rating(rating).full) от \(self.days(days))"
  }

  func threshold(_ rating: Rating, overDays days: Int) -> String {
    "\(self.rating(rating).full) свыше \(self.days(days))"
  }

  func programme(_ rating: Rating, because reason: ProgrammeReason) -> String {
    let colour = self.rating(rating).full
    return switch reason {
    case .criticalArea(let area): "\(colour): критичное направление красное – \(area)"
    case .redAreas(let count, let weight):
      "\(colour): красных направлений \(count), \(percent(weight)) веса"
    case .amberAreas(let count, let weight):
      "\(colour): жёлтых и хуже \(count), \(percent(weight)) веса"
    case .unknownAreas(let weight): "\(colour): без оценки \(percent(weight)) веса"
    case .nothing: "\(colour): красных нет, жёлтых мало"
    }
  }
}

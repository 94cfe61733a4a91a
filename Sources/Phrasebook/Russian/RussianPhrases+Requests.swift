extension RussianPhrases {
  var noOpenRequests: String { "открытых запросов нет" }
  var overdueFirst: String { "сначала просроченные" }
  var question: String { "запрос" }
  var answer: String { "ответ" }

  func waiting(on parties: [Owing]) -> String {
    guard let first = parties.first else { return noOpenRequests }
    let rest = parties.dropFirst().map { " · \($0.party) – \(number($0.count))" }.joined()
    let oldest = "дольше всего \(days(first.oldestDays))"
    return "ответ за стороной: \(first.party) – \(number(first.count)) (\(oldest))\(rest)"
  }

  // The unit stands once: the names leave no room for more in half of 80 columns.
  func debts(_ all: [Owing]) -> String {
    let each = all.enumerated().map { place, owing in
      let age = place == 0 ? days(owing.oldestDays) : number(owing.oldestDays)
      return "\(owing.party) \(number(owing.count)) (\(age))"
    }
    return "ответы: " + each.joined(separator: ", ")
  }

  func waitingCell(_ owing: Owing) -> String {
    "\(owing.party) \(number(owing.count))/\(days(owing.oldestDays))"
  }

  func owes(_ owing: Owing) -> String {
    let oldest = owing.count == 1 ? "" : "до "
    return "отвечает \(owing.party): \(number(owing.count)), \(oldest)\(days(owing.oldestDays))"
  }

  func waiting(on party: String, days: Int) -> String {
    "отвечает \(party), ждут \(days == 0 ? "с этого дня" : count(days, \.day))"
  }

  func waiting(on party: String, since day: String, days: Int) -> String {
    "отвечает \(party), ждут с \(day): \(self.days(days))"
  }

  func owes(_ party: String, to other: String) -> String { "Отвечает \(party), ждёт \(other)" }

  func court(_ owing: Owing, overdue: Int) -> String {
    let start = "отвечает \(owing.party): \(number(owing.count))"
    let late = overdue == 0 ? "" : ", просрочено \(number(overdue))"
    return owing.count == 0 ? start : "\(start), до \(days(owing.oldestDays))\(late)"
  }

  func open(_ open: Int, answered: Int) -> String {
    "открыто \(number(open)) · дан ответ \(number(answered))"
  }
  func asked(by party: String, _ title: String) -> String { "\(party), запрос: \(title)" }

  func answered(by party: String, _ title: String) -> String { "\(party), ответ: \(title)" }

  func asked(_ date: String) -> String { "направлен \(date)" }
  func due(_ date: String) -> String { "срок: \(date)" }
  func overdue(days: Int) -> String { "ответ просрочен на \(self.days(days))" }
  func answered(_ date: String) -> String { "дан ответ \(date)" }
  func answered(inDays days: Int) -> String { "за \(self.days(days))" }
  func answered(by party: String) -> String { "дан ответ: \(party)" }
  func holdsUp(_ title: String) -> String { "задерживает: \(title)" }
  func median(days: String, mark: String) -> String { "медиана \(mark) \(days)" }
}

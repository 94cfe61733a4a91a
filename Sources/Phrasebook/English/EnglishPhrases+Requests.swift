extension EnglishPhrases {
  var noOpenRequests: String { "no open requests" }
  var overdueFirst: String { "overdue first" }
  var question: String { "question" }
  var answer: String { "answer" }

  func waiting(on parties: [Owing]) -> String {
    guard let first = parties.first else { return noOpenRequests }
    let rest = parties.dropFirst().map { " · on \($0.party) \(number($0.count))" }.joined()
    return
      "waiting on \(first.party) \(number(first.count)) (oldest \(days(first.oldestDays)))\(rest)"
  }

  func debts(_ all: [Owing]) -> String {
    all.enumerated().map { place, owing in
      let owes = place == 0 ? "\(owing.party) owes" : owing.party
      return "\(owes) \(number(owing.count)) (\(days(owing.oldestDays)))"
    }.joined(separator: ", ")
  }

  func waitingCell(_ owing: Owing) -> String {
    "\(owing.party) \(number(owing.count))/\(days(owing.oldestDays))"
  }

  func owes(_ owing: Owing) -> String {
    owing.count == 1
      ? "\(owing.party) owes 1, \(days(owing.oldestDays))"
      : "\(owing.party) owes \(number(owing.count)), oldest \(days(owing.oldestDays))"
  }

  func waiting(on party: String, days: Int) -> String {
    days == 0
      ? "waiting on \(party) since this day" : "waiting on \(party) for \(count(days, \.day))"
  }

  func waiting(on party: String, since day: String, days: Int) -> String {
    "waiting on \(party) since \(day): \(self.days(days))"
  }

  func owes(_ party: String, to other: String) -> String { "\(party) owes \(other)" }

  func court(_ owing: Owing, overdue: Int) -> String {
    let start = "\(owing.party)’s court \(number(owing.count))"
    let late = overdue == 0 ? "" : ", \(number(overdue)) overdue"
    return owing.count == 0 ? start : "\(start), oldest \(days(owing.oldestDays))\(late)"
  }

  func open(_ open: Int, answered: Int) -> String {
    "\(number(open)) open · \(number(answered)) answered"
  }
  func asked(by party: String, _ title: String) -> String { "\(party) asked: \(title)" }

  func answered(by party: String, _ title: String) -> String { "\(party) answered: \(title)" }

  func asked(_ date: String) -> String { "asked \(date)" }
  func due(_ date: String) -> String { "due \(date)" }
  func overdue(days: Int) -> String { "\(self.days(days)) overdue" }
  func answered(_ date: String) -> String { "answered \(date)" }
  func answered(inDays days: Int) -> String { "in \(self.days(days))" }
  func answered(by party: String) -> String { "answered by \(party)" }
  func holdsUp(_ title: String) -> String { "holds up \(title)" }
  func median(days: String, mark: String) -> String { "median \(mark) \(days)" }
}

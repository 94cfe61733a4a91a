extension EnglishPhrases {
  var areaWords: AreaWords { Self.words }

  func done(_ share: String, of planned: String) -> String { "done \(share) of planned \(planned)" }

  func reported(_ date: String, days: Int) -> String { "\(date), \(relative(days: -days))" }

  func updates(_ count: Int, since month: String) -> String {
    "\(self.count(count, \.update)) since \(month)"
  }

  func milestones(_ total: Int, met: Int, late: Int) -> String {
    "\(number(total)) · \(number(met)) met · \(number(late)) late"
  }

  func milestones(_ counts: [(MilestoneMark, Int)], inFull isFull: Bool) -> String {
    counts.filter { $0.1 > 0 }.map { "\($0.1) \(term($0.0).short)" }.joined(separator: ", ")
  }

  func onTime(rate: String, count: Int, isTooFew: Bool) -> String {
    "on-time rate \(rate) (n = \(number(count))\(isTooFew ? ", too few" : ""))"
  }

  func moved(_ count: Int, of total: Int) -> String {
    "\(number(count)) of \(number(total)) promised dates changed"
  }
  func needs(from party: String) -> String { "needs from \(party)" }
  func moved(from old: String, to new: String) -> String {
    "promised date changed from \(old) to \(new)"
  }

  func promised(_ date: String, timesMoved: Int) -> String {
    switch timesMoved {
    case 0: "promised \(date), unchanged"
    case 1: "promised \(date), changed once"
    default: "promised \(date), changed \(timesMoved) times"
    }
  }

  func growing(_ slip: String) -> String { "\(slip) and growing" }

  func slip(days: Int, within range: ClosedRange<Int>) -> String {
    "\(slip(days: days)) (\(signed(range.lowerBound)) … \(signed(range.upperBound)))"
  }

  func slipInWords(days: Int) -> String {
    switch days {
    case 0: "as promised"
    case 1...: "\(count(days, \.day)) later than promised"
    default: "\(count(-days, \.day)) earlier than promised"
    }
  }

  func value(_ actual: String, of target: String) -> String { "\(actual) of \(target)" }
  func counted(_ value: String, in unit: String) -> String { "\(value) \(unit)" }
  func baseline(_ value: String, in period: String) -> String { "baseline \(value) in \(period)" }

  private static let words = AreaWords(
    blockers: "blockers", nextStep: "next", noneReported: "None reported.", status: "status",
    promised: "promised",
    expected: "expected", noDate: "no date", noNewDate: "no new date", slip: "slip",
    owner: "owner", needs: "needs", neededBy: "needed by", critical: "critical", weight: "weight",
    dateNeverMoved: "the promised date was never changed",
    dueDatePassed: "due date passed", noMilestoneLate: "no milestone late",
    below: "below", plannedSpan: "planned span", slipSpan: "slip", nowExpected: "now expected",
    metOnTime: "met on time", today: "today", mitigation: "mitigation",
    noResponse: "no response yet", noOwner: "no owner", reviewLate: "late",
    scoreRule: "score = probability × impact", opened: "opened", decidedBy: "decided by",
    actions: "actions",
    done: "done", open: "open")
}

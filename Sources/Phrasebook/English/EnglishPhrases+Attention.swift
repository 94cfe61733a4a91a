import ProgrammeModel

extension EnglishPhrases {
  var lateFirst: String { "late first" }
  var nothingNeedsAttention: String { "nothing is late, waits or differs" }
  var stale: String { "stale" }
  var silent: String { "silent" }

  func attention(_ kind: AttentionKind) -> Term {
    switch kind {
    case .late: Term("late")
    case .waits: Term("waits")
    case .differs: Term("differs")
    case .risk: Term("risk")
    case .silent: Term("silent")
    case .stale: Term("stale")
    case .file: Term("file")
    }
  }

  func late(days: Int) -> String { "\(self.days(days)) late" }

  func late(days: Int, area: String, title: String) -> String {
    "late \(self.days(days)): \(area), \(title)"
  }

  func late(_ title: String, days: Int) -> String { "\(title) \(self.days(days)) late" }
  func owed(by party: String, _ title: String) -> String { "\(party): \(title)" }
  func noReport(from party: String) -> String { "no report from \(party)" }
  func noReportShown(from party: String) -> String { "no report from \(party) is shown" }
  func update(from party: String) -> String { "update from \(party)" }

  func silent(_ party: String, days: Int) -> String {
    "\(party) has not reported for \(self.days(days))"
  }

  func old(_ party: String, days: Int) -> String {
    "\(party)’s update is \(self.days(days)) old"
  }

  func ages(_ party: String, days: ClosedRange<Int>) -> String {
    days.count == 1
      ? "\(party) \(self.days(days.lowerBound))"
      : "\(party) \(days.lowerBound)–\(self.days(days.upperBound))"
  }

  func silentAreas(_ count: Int, days: Int) -> String {
    "\(number(count)) silent for \(self.days(days))"
  }

  func broken(_ file: String) -> String { "\(file) can’t be read" }

  func brokenAt(_ place: String, lastGood: String) -> String {
    "\(place) is broken, showing \(lastGood)"
  }

  func gone(_ file: String, lastGood: String) -> String {
    "\(file) is gone, showing \(lastGood)"
  }
}

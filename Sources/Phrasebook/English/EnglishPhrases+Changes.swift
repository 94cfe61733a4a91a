extension EnglishPhrases {
  var sinceDate: String { "Since a date…" }
  var nothingChanged: String { "Nothing changed since then." }
  var nowOverdue: String { "now overdue" }
  var new: String { "new" }

  func sinceLastVisit(_ date: String) -> String { "Since last visit \(date)" }
  func sinceMeeting(_ date: String) -> String { "Since joint meeting \(date)" }
  func since(_ date: String) -> String { "Since \(date)" }
  func newRequest(to party: String) -> String { "new, to \(party)" }
  func recorded(_ figure: String) -> String { "recorded: \(figure)" }

  func updates(_ count: Int, by party: String) -> String {
    "\(self.count(count, \.update)) by \(party)"
  }

  func changeGroup(_ group: ChangeGroup) -> String {
    switch group {
    case .ratings: "Ratings"
    case .dates: "Dates"
    case .requests: "Requests"
    case .figures: "Figures"
    case .rest: "Updates, risks, documents"
    }
  }

  func evidence(of area: String) -> String { "\(area), evidence" }
  func rating(of area: String, by party: String) -> String { "\(area), \(party)" }
}

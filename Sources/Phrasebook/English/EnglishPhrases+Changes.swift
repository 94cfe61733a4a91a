import ProgrammeModel

extension EnglishPhrases {
  var sinceDate: String { "Since a date…" }
  var sinceDatePrompt: String { "Count changes since (such as 14 May 2021)" }
  var noVisit: String { "No visit is on record yet: it is noted when you quit the dashboard." }
  var noMeeting: String { "No joint meeting with decisions has been held yet." }
  var sinceLastVisit: String { "Since last visit" }
  var noMeetingYet: String { "No joint meeting yet" }
  var nothingChanged: String { "Nothing changed since then." }
  var nowOverdue: String { "now overdue" }

  func visitUnreadable(_ reason: String) -> String {
    "The record of the last visit can’t be read (\(reason)); it counts as none."
  }

  func revised(_ figure: String, from old: String?) -> String {
    "revised: \(figure)" + (old.map { ", was \($0)" } ?? "")
  }

  func raised(risks number: Int) -> String { "\(count(number, \.risk)) raised" }
  func change(from old: String, to new: String) -> String { "\(old) → \(new)" }
  func sinceLastVisit(_ date: String) -> String { "Since last visit \(date)" }
  func sinceMeeting(_ date: String) -> String { "Since joint meeting \(date)" }
  func laterThanShown(_ date: String) -> String { "\(date) is later than the day shown" }
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
    case .decisions: "Decisions, agreements"
    case .figures: "Figures"
    case .rest: "Updates, risks, documents"
    }
  }

  func evidence(of area: String) -> String { "\(area), evidence" }
  func rating(of area: String, by party: String) -> String { "\(area), \(party)" }
}

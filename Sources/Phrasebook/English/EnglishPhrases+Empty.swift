import ProgrammeModel

extension EnglishPhrases {
  var emptyStates: EmptyStates { Self.allEmptyStates }
  var holdsNothingElse: String { "This directory holds a programme and nothing else:" }

  var firstSteps: FirstSteps {
    FirstSteps(
      next: "What to do next:", addArea: "write an area’s file", addEvent: "add an event",
      seeExample: "see an example", copyExample: "copy the example", check: "check what is here",
      exampleArea: "Metro")
  }

  var fillsByItself: String { "The screen fills by itself when files appear." }
  var noneMatches: String { "nothing matches" }
  var nothingMatches: String { "nothing matches; Esc clears the filter" }
  var noKeyMatches: String { "no key matches; Esc closes" }

  func unread(_ place: String) -> String {
    "\(place) can’t be read, so what it holds is not shown."
  }

  var unreadName: String { "unread" }
  func unreadName(_ id: String) -> String { "unread: \(id)" }
  var partUnread: String { "part of the data can’t be read" }
  func partUnread(lastGood clock: String) -> String {
    "part of the data can’t be read; last good data of \(clock) shown"
  }

  var mendFile: String { "Mend the file, and it appears by itself; D lists every finding." }
  func putInto(_ folder: String) -> String { "Put them into \(folder)." }

  func noFindings(files: Int) -> String { "no findings in \(count(files, \.file))" }

  var noneSourced: String { "none in sourced records" }

  func noneShown(to audience: Audience) -> String {
    switch audience {
    case .internal: noneMatches
    case .partner: "none shown to the partner"
    case .public: "none shown to the public"
    }
  }

  private static let allEmptyStates = EmptyStates(
    areas: "No areas yet.", workstreams: "No workstreams yet.",
    milestones: "No milestones yet.", deliverables: "No deliverables yet.",
    indicators: "No indicators yet.", requests: "No requests yet.", practices: "No practices yet.",
    risks: "No risks on file.",
    decisions: "No decisions yet.", events: "No events ahead.",
    documents: "No documents on file.", agreements: "No agreements on file.",
    series: "No trade series on file.", figures: "No figures known by this day.",
    exchanges: "No exchanges yet.", experts: "No experts yet.", sources: "No sources on file.",
    history: "No ratings by this day.", evidence: "No evidence on file.",
    targets: "No target is set.", openMilestones: "No open milestones.")
}

import ProgrammeModel

extension EnglishPhrases {
  var reportTitle: String { "Joint meeting pack" }

  var reportSections: ReportSections {
    ReportSections(
      ratings: "1 Ratings by side", slips: "2 Slips against the plan",
      requests: "3 Requests awaiting an answer", decisions: "4 Decisions and their execution",
      events: "5 Events held and ahead", trade: "6 Trade", notes: "7 Notes on the data")
  }

  func covers(since date: String) -> String { "changes since \(date)" }

  var fromSourced: String { "from sourced records only" }

  func audience(_ audience: Audience) -> String {
    switch audience {
    case .internal: "from all records"
    case .partner: "from records for the partner"
    case .public: "from public records"
    }
  }

  func notesOnMarks(derived: String, illustrative: String) -> String {
    "\(derived) marks a derived figure, \(illustrative) an illustrative record."
  }
}

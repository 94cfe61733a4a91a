extension EnglishPhrases {
  var needsTerminal: String { "needs a terminal: ssh -t" }
  var viewOnly: String { "view only" }
  var publicOnly: String { "public records only" }
  var ended: String { "session ended" }
  var directoryReplaced: String { "the data directory was replaced; reconnect" }
  var anyKeyStops: String { "any key stops the pages" }
  var areasGreen: String { "Areas green by evidence" }
  var evidenceBasis: String { "late milestones, risks, age" }

  func paused(resumesIn seconds: Int) -> String { "paused; resumes in \(seconds) s" }
  func ends(in seconds: Int) -> String { "session ends in \(seconds) s" }
  func page(_ number: Int, of total: Int) -> String { "page \(number) of \(total)" }

  func newest(days: Int, party: String, area: String) -> String {
    "newest update \(relative(days: -days)), \(party), \(area)"
  }

  func oldest(days: Int, party: String, area: String) -> String {
    "oldest \(relative(days: -days)), \(party), \(area)"
  }

  func of(_ total: Int) -> String { "of \(total)" }
  func daysNoun(_ count: Int) -> String { count == 1 ? "day" : "days" }
}

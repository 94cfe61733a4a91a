extension EnglishPhrases {
  var messages: Messages { Self.allMessages }
  var datePrompt: String { "Show as known on (such as 14 May 2021)" }
  var linearPrompt: String { "Number, key, command or help" }
  func linearCursor(_ words: String) -> String { "At the cursor: \(words)" }
  var spokenArrow: String { "to" }

  func saved(to file: String) -> String { "saved to \(file)" }
  func copied(_ text: String) -> String { "copied: \(text)" }
  func cannotWrite(_ file: String) -> String { "cannot write \(file)" }
  func cannotWrite(_ file: String, because reason: String) -> String {
    "cannot write \(file): \(reason)"
  }
  func notADate(_ text: String) -> String { "“\(text)” is not a date; write 14 May 2021" }
  func nothingNamed(_ text: String) -> String { "nothing is called “\(text)”" }
  func unknownCommand(_ text: String) -> String { "no command “\(text)”; help lists all" }

  private static let allMessages = Messages(
    loading: "loading …", reloaded: "reloaded", nothingChanged: "nothing changed",
    noData: "no data", noSource: "no source on file", noCause: "no cause to go to",
    noReason: "no figure here is worked out", nothingToOpen: "nothing to open here",
    sumsPending: "the sums are still being worked out",
    noNextMatch: "no more matches",
    illustrativeShown: "illustrative records shown", illustrativeHidden: "sourced records only",
    noEditor: "no editor: set EDITOR", atOldestView: "no earlier screen",
    atNewestView: "no later screen",
    cannotCopy: "this terminal can’t copy", notAvailable: "not available here",
    unusedKey: "this key does nothing here; ? shows those that do",
    dayTooFar: "days more than 100 years away are not shown", backToAsOf: "back to the as-of date")
}

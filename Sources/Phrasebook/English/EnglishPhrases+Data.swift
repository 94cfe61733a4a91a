import ProgrammeModel

extension EnglishPhrases {
  var dataWords: DataWords { Self.words }
  func keptFromBefore(_ count: Int) -> String { "\(number(count)) kept from before" }

  func reading(_ count: Int, of total: Int) -> String {
    "reading \(number(count)) of \(self.count(total, \.file))"
  }

  func dataRead(at clock: String) -> String { "data read \(clock)" }

  func brokenAt(_ file: String, line: Int, column: Int) -> String {
    "\(file) broken at \(line):\(column)"
  }

  func directoryLost(lastGood clock: String) -> String {
    "the data directory can’t be read, showing \(clock)"
  }

  func gone(_ title: String) -> String { "“\(title)” is no longer in the data" }

  func notShown(_ title: String, on day: Day) -> String {
    "“\(title)” is not shown \(asOf(day))"
  }

  func matches(_ count: Int, of total: Int) -> String { "\(number(count)) of \(number(total))" }
  func found(as names: String) -> String { "found as \(names)" }
  func thisScreen(_ name: String) -> String { "This screen: \(name)" }
  func illustrative(_ count: Int, of total: Int) -> String {
    "\(number(count)) of \(number(total))"
  }

  private static let words = DataWords(
    read: "read", keptFromBefore: "kept from before", unknownFiles: "unknown, passed over",
    factsWithSource: "facts with a source", unreadable: "broken", language: "language",
    missing: "missing", identical: "same", noFindings: "no findings", error: "error",
    warning: "warning", note: "note", derivedSign: "derived, w says how",
    illustrativeSign: "illustrative, i hides", lookHereSign: "look here",
    promisedSign: "promised", expectedSign: "now expected", metSign: "met", cutSign: "cut",
    nothingSign: "nothing", checking: "checking the data …", bytes: "B",
    noneInFile: "no findings in this file; Esc shows all",
    noneOfKind: "no findings of this kind; Esc shows all",
    noTextMissing: "no text is missing; Esc shows all findings")
}

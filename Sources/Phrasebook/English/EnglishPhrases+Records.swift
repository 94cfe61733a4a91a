extension EnglishPhrases {
  var recordWords: RecordWords { Self.words }
  func withoutInterpreter(_ count: Int) -> String {
    "\(number(count)) can work without an interpreter"
  }

  func way(from party: String, to other: String, arrow: String) -> String {
    "\(party) \(arrow) \(other)"
  }

  func standsStill(days: Int) -> String { "no progress for \(self.days(days))" }
  func adopted(_ count: Int, of total: Int) -> String {
    "\(number(count)) of \(number(total)) adopted"
  }

  func medianAdoption(days: Int) -> String {
    "median \(self.days(days)) from shared to adopted"
  }

  func signedOn(_ date: String) -> String { "signed \(date)" }
  func runs(to date: String) -> String { "to \(date)" }

  func expires(inDays days: Int) -> String {
    days < 0 ? "expired \(relative(days: days))" : "expires \(relative(days: days))"
  }

  func follows(_ title: String) -> String { "follows \(title)" }
  func heads(_ actual: Int, of planned: Int) -> String { "\(number(actual)) of \(number(planned))" }

  func planned(heads: Int) -> String { "\(number(heads)) planned" }
  func went(_ actual: Int, of planned: Int) -> String {
    "\(number(actual)) went, \(number(planned)) planned"
  }

  func year(_ year: Int, to day: String) -> String { "\(year) to \(day)" }
  func byPeriod(_ travellers: String) -> String { "\(travellers) by period" }
  func withheld(_ count: Int) -> String { "\(number(count)) withheld" }
  func gaps(_ count: Int) -> String { count == 1 ? "1 gap" : "\(number(count)) gaps" }
  func noneIn(_ party: String) -> String { "none in \(party)" }
  func restsOn(_ source: String) -> String { "Rests on \(source)" }

  private static let words = RecordWords(
    outcome: "outcome", noOutcome: "no outcome on file", signed: "signed", inForce: "in force",
    past: "past",
    noEnd: "no end stated", term: "term", signatories: "signatories",
    renewsItself: "renews automatically", went: "went", planned: "planned",
    ratioRule: "ratio = fewer ÷ more", shareOfPlan: "% of the year’s plan",
    bothWays: "both ways", all: "all", sectors: "sectors",
    worksAt: "works at",
    languages: "languages", free: "free", consent: "consent", consentGiven: "given",
    checked: "checked",
    nameWithheld: "name withheld, no consent",
    contactInternal: "contact is internal: never on a kiosk", noneHere: "none",
    countedOncePerSector: "an expert counts once in each sector named", publisher: "publisher",
    author: "author", published: "published", accessed: "accessed", url: "address",
    asWorded: "as worded", conflicts: "conflicts", id: "ID", source: "source",
    noSource: "no source on file", certainty: "certainty", visibility: "visibility",
    description: "description", note: "note")
}

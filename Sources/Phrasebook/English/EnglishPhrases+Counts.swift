import ProgrammeModel

extension EnglishPhrases {
  func count(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    let noun = Self.nouns[keyPath: noun]
    return "\(self.number(number)) \(number == 1 ? noun.one : noun.many)"
  }

  func shown(_ count: Int, of total: Int, _ noun: KeyPath<Nouns, Noun>) -> String {
    "\(number(count)) of \(self.count(total, noun))"
  }

  func tally(_ number: Int, _ noun: KeyPath<Nouns, Noun>) -> String { self.number(number) }

  func list(_ items: [String]) -> String { items.joined(separator: ", ") }
  func clauses(_ items: [String]) -> String { items.joined(separator: "; ") }

  func kind(_ kind: String) -> String {
    switch kind {
    case TradeSeries.kind: "trade series"
    default: kind
    }
  }

  private static let nouns = Nouns(
    day: Noun("day", "days"), month: Noun("month", "months"), year: Noun("year", "years"),
    area: Noun("area", "areas"),
    milestone: Noun("milestone", "milestones"), request: Noun("request", "requests"),
    practice: Noun("practice", "practices"), risk: Noun("risk", "risks"),
    event: Noun("event", "events"), agreement: Noun("agreement", "agreements"),
    expert: Noun("expert", "experts"),
    document: Noun("document", "documents"), source: Noun("source", "sources"),
    series: Noun("series"), update: Noun("update", "updates"), record: Noun("record", "records"),
    change: Noun("change", "changes"),
    error: Noun("error", "errors"), warning: Noun("warning", "warnings"),
    note: Noun("note", "notes"), file: Noun("file", "files"), pane: Noun("pane", "panes"),
    conflict: Noun("conflict", "conflicts"),
    matter: Noun("matter", "matters"), text: Noun("text", "texts"))
}

extension EnglishPhrases {
  var headings: Headings { Self.allHeadings }

  func ratingHeading(party: String) -> Term { Term("\(party)’s rating", short: party) }

  private static let allHeadings = Headings(
    area: Term("Area", short: "area"), evidence: Term("Evidence rating", short: "evidence"),
    trend: Term("Trend", short: "trend"),
    progress: Term("Progress against plan", short: "done/plan"), done: Term("Done", short: "done"),
    plan: Term("Planned by now", short: "plan"), slip: Term("Slip (days)", short: "slip"),
    waiting: Term("Waiting", short: "waiting"), waits: Term("Waiting on", short: "waits"),
    deadline: Term("Next deadline", short: "deadline"), next: Term("Next", short: "next"),
    age: Term("Age of data, days", short: "age"), due: Term("Due", short: "due"),
    baseline: Term("Promised", short: "promised"), forecast: Term("Expected", short: "expected"),
    met: Term("Met", short: "met"), owner: Term("Owner", short: "owner"),
    lead: Term("Lead body", short: "lead"), fromTo: Term("From → to", short: "from → to"),
    from: Term("From", short: "from"), to: Term("To", short: "to"),
    asked: Term("Asked", short: "asked"), daysOpen: Term("Days open", short: "days open"),
    growth: Term("Growth", short: "growth"), scope: Term("Scope", short: "scope"),
    compiler: Term("Compiler", short: "compiler"), certainty: Term("Certainty", short: "certainty"),
    mode: Term("Mode", short: "mode"), host: Term("Host", short: "host"),
    venue: Term("Venue", short: "venue"), planActual: Term("Planned / actual", short: "plan/act."),
    planned: Term("Planned", short: "planned"), actual: Term("Actual", short: "actual"),
    status: Term("Status", short: "status"), period: Term("Period", short: "period"),
    value: Term("Value", short: "value"), unit: Term("Unit", short: "unit"),
    sector: Term("Sector", short: "sector"), languages: Term("Languages", short: "languages"),
    file: Term("File", short: "file"), line: Term("Line", short: "line"),
    name: Term("Name", short: "name"), record: Term("Record", short: "record"),
    request: Term("Request", short: "request"), milestone: Term("Milestone", short: "milestone"),
    risk: Term("Risk", short: "risk"), probability: Term("Probability", short: "p"),
    impact: Term("Impact", short: "i"), score: Term("Score", short: "score"),
    response: Term("Response", short: "response"), review: Term("Review due", short: "review"),
    date: Term("Date", short: "date"), event: Term("Event", short: "event"),
    sharedDays: Term("Shared working days", short: "shared"),
    source: Term("Source", short: "source"), kind: Term("Kind", short: "kind"),
    published: Term("Published", short: "published"), records: Term("Records", short: "records"),
    place: Term("Place", short: "place"), message: Term("Message", short: "message"),
    availability: Term("Availability", short: "free"), stage: Term("Stage", short: "stage"),
    form: Term("Form", short: "form"), outcome: Term("Outcome", short: "outcome"),
    practice: Term("Practice", short: "practice"), since: Term("Since", short: "since"),
    heads: Term("Heads", short: "heads"), ratio: Term("Ratio of the two ways", short: "ratio"),
    term: Term("Term", short: "term"), signed: Term("Signed", short: "signed"),
    code: Term("Code", short: "code"), cities: Term("Cities", short: "cities"))
}

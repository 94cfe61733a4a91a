extension EnglishPhrases {
  var titles: Titles { Self.allTitles }

  private static let allTitles = Titles(
    overview: Term("Overview"), programme: Term("Programme"),
    areas: Term("Cooperation areas", short: "Areas"), area: Term("Area"),
    workstreams: Term("Workstreams", short: "Streams"), milestones: Term("Milestones"),
    trade: Term("Trade"), upcoming: Term("Upcoming"),
    attention: Term("Needs attention", short: "Attention"), events: Term("Events"),
    requests: Term("Requests"), practices: Term("Practices"), agreements: Term("Agreements"),
    exchanges: Term("Exchanges"), experts: Term("Experts"), sources: Term("Sources"),
    changes: Term("Changes"), data: Term("Data"), help: Term("Help"),
    decisions: Term("Decisions"), deliverables: Term("Deliverables"),
    ratingHistory: Term("History of ratings", short: "History"), summary: Term("Summary"),
    timeline: Term("Timeline"), risks: Term("Risks"), indicators: Term("Indicators"),
    documents: Term("Documents"), agenda: Term("Agenda"), months: Term("Months"),
    past: Term("Past"), riskMatrix: Term("Risk matrix", short: "Matrix"),
    openRisks: Term("Open risks"),
    dependencies: Term("Depends on the other city", short: "Dependencies"),
    nextTogether: Term("Next together"),
    dateHistory: Term("History of dates and updates", short: "History"),
    evidence: Term("Evidence"), series: Term("Series"), reconciliation: Term("Does it add up?"),
    growth: Term("Growth"),
    neededGrowth: Term("Needed a year to the target", short: "Needed a year"),
    claims: Term("Claims side by side", short: "Claims"),
    mirror: Term("Mirror figures", short: "Mirror"), directory: Term("Directory"),
    coverage: Term("Coverage"), peopleEachWay: Term("People each way"),
    byPeriod: Term("By period"), institutions: Term("Institutions"),
    sharedWorkingDays: Term("Shared working days"), findings: Term("Findings"),
    files: Term("Files"), texts: Term("Texts"), keys: Term("Keys"),
    everywhere: Term("Everywhere"), signs: Term("Signs"),
    filterWords: Term("Words in a filter"), goTo: Term("Go to"), settings: Term("Options"),
    findEverywhere: Term("Find"))
}

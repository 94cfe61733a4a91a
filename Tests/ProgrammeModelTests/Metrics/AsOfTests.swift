import ProgrammeModel
import Testing

/// Everything as it was known on a day: what came later is not seen, and what has no date always is.
struct AsOfTests {
  private let area = ["areas.json": #"{"id": "metro", "title": "M"}"#]

  private func dated(_ file: String, _ items: String, on day: String) throws -> Assessment {
    try assess(area.merging([file: #"{"items": [\#(items)]}"#]) { $1 }, on: day)
  }

  @Test(arguments: [("2021-10-31", ["always"]), ("2021-11-01", ["always", "seen"])])
  func aRiskIsKnownFromTheDayItWasOpened(day: String, ids: [String]) throws {
    let risks = """
      {"id": "always", "title": "R", "area": "metro", "level": "low"},
      {"id": "seen", "title": "R", "area": "metro", "level": "high", "opened": "2021-11-01"}
      """
    let assessment = try dated("risks.json", risks, on: day)
    #expect(assessment.dated.risks(of: "metro").map(\.common.id) == ids)
    #expect((assessment.area("metro")?.evidence.rating == .red) == ids.contains("seen"))
  }

  @Test(arguments: [("2021-10-31", 0), ("2021-11-01", 1)])
  func whatIsDatedToAMonthIsKnownFromItsFirstDay(day: String, count: Int) throws {
    let risk =
      #"{"id": "r", "title": "R", "area": "metro", "level": "low", "opened": "2021-11"}"#
    #expect(try dated("risks.json", risk, on: day).dated.risks(of: "metro").count == count)
  }

  /// The bundled programme stands for 15 November 2021: its figure of October was known when October was over.
  @Test(arguments: [("2021-10-01", false), ("2021-10-30", false), ("2021-10-31", true)])
  func aFigureOfAMonthIsKnownFromItsLastDay(day: String, isKnown: Bool) throws {
    let day = try #require(PartialDate(day)).earliest
    let dated = DatedSnapshot(try BundledProgramme.snapshot(), asOf: day)
    let series = try #require(dated.series.first { $0.id == "russia-china-total-gacc" })
    let periods = dated.observations(of: series).compactMap { $0.period?.description }
    #expect(periods.contains("2021-01/2021-09") == isKnown)
    #expect(dated.sources.contains { $0.id == "silkbridge-2021-10" } == isKnown)
    let changes = Assessment(dated).changes(since: day)
    #expect(changes.all.contains { $0.record.id == "russia-china-total-gacc" } == isKnown)
  }

  /// What is dated to the month that runs is on file on the day that the programme pins, and was not before.
  @Test(arguments: [("2021-11-14", 0), ("2021-11-15", 1)])
  func whatIsDatedToTheRunningMonthIsKnownOnThePinnedDay(day: String, count: Int) throws {
    let pinned = testProgramme.replacing(
      "\"currency\"", with: "\"as_of\": \"2021-11-15\", \"currency\"")
    let update = """
      {"id": "u", "title": "U", "area": "metro", "party": "moscow", "rag": "green",
       "date": "2021-11", "text": "T"}
      """
    let files = area.merging(["programme.json": pinned, "updates/u.json": update]) { $1 }
    let snapshot = try Loader(FilesInMemory(files)).snapshot()
    let dated = DatedSnapshot(snapshot, asOf: try #require(PartialDate(day)).earliest)
    #expect(dated.updates(of: "metro").count == count)
  }

  @Test func theOldestRequestComesFirst() throws {
    let requests = ["a": "2021-11-01", "b": "2021-10-01"].map { id, opened in
      """
      {"id": "\(id)", "title": "R", "from": "moscow", "to": "beijing", "opened": "\(opened)"}
      """
    }
    let found = try dated("requests.json", requests.joined(separator: ","), on: "2021-11-15")
    #expect(found.requests.map(\.request.common.id) == ["b", "a"])
  }

  @Test(arguments: [
    ("2021-10-31", [String](), false), ("2021-11-01", ["r"], true), ("2021-11-09", ["r"], true),
    ("2021-11-10", ["r"], false),
  ])
  func aRequestIsKnownFromItsOpeningAndOpenUntilItsAnswer(
    day: String, ids: [String], isOpen: Bool
  ) throws {
    let request = """
      {"id": "r", "title": "R", "from": "moscow", "to": "beijing", "area": "metro",
       "opened": "2021-11-01", "answered": "2021-11-10"}
      """
    let requests = try dated("requests.json", request, on: day).requests
    #expect(requests.map(\.request.common.id) == ids)
    #expect(requests.contains(where: \.isOpen) == isOpen)
  }

  @Test(arguments: [
    ("2020-12-07", Agreement.Status.planned, false), ("2020-12-08", .signed, true),
    ("2021-01-01", .inForce, true), ("2021-12-31", .inForce, true), ("2022-01-01", .expired, true),
  ])
  func anAgreementIsSignedFromItsDay(day: String, status: Agreement.Status, isSigned: Bool) throws {
    let agreement = """
      {"id": "a", "title": "A", "parties": ["moscow", "beijing"], "signed": "2020-12-08",
       "in_force": "2021-01-01", "expires": "2021-12-31", "status": "expired", "source": "s"}
      """
    let files = ["agreements.json": agreement, "sources.json": Self.sources]
    let standing = try #require(try assess(files, on: day).dated.agreements.first)
    #expect(standing.status == status)
    #expect((standing.signed != nil) == isSigned)
  }

  /// One that a source told of before it was signed, and one that is planned for a day.
  @Test(arguments: [
    ("2020-12-07", [nil, "2023-01-31"]), ("2020-12-08", ["2025-12-07", "2023-01-31"]),
  ])
  func theTermOfAnAgreementIsKnownOnceItIsSignedOrPlanned(day: String, ends: [String?]) throws {
    let common = ##""title": "A", "parties": ["moscow", "beijing"], "source": "s""##
    let agreements = """
      {"items": [
        {"id": "a", \(common), "signed": "2020-12-08", "term": "P5Y", "status": "in_force"},
        {"id": "b", \(common), "signed": "2022-02-01", "term": "P1Y", "status": "planned"}]}
      """
    let files = ["agreements.json": agreements, "sources.json": Self.sources]
    let dated = try assess(files, on: day).dated
    #expect(dated.agreements.map { $0.expiry?.description } == ends)
    let spans = dated.agreements.map { AgreementSpan($0, in: dated)?.end?.description }
    #expect(spans == ends)
  }

  /// One of December 2020, one that was retrieved in 2022, one without a date.
  private static let sources = """
    {"items": [{"id": "s", "title": "S", "published": "2020-12-01"},
               {"id": "read", "title": "S", "accessed": "2022-05-01"}, {"id": "undated", "title": "S"}]}
    """

  @Test(arguments: [
    ("2020-11-30", ["planned"]), ("2020-12-01", ["planned", "told"]),
    ("2021-05-31", ["planned", "told"]), ("2021-06-01", ["planned", "signed", "told"]),
  ])
  func anAgreementIsKnownOnceItIsSignedPlannedOrToldOf(day: String, ids: [String]) throws {
    let signed = ##""title": "A", "parties": ["moscow", "beijing"], "signed": "2021-06-01""##
    let agreements = """
      {"items": [{"id": "signed", \(signed), "source": ["undated", "gone", "read"]},
                 {"id": "told", \(signed), "source": ["read", "s"]},
                 {"id": "planned", \(signed), "status": "planned"}]}
      """
    let files = ["agreements.json": agreements, "sources.json": Self.sources]
    let known = try assess(files, on: day).dated.agreements
    #expect(known.map(\.id.text).sorted() == ids)
  }

  @Test(arguments: [
    ("2020-11-30", ["undated"]), ("2020-12-01", ["s", "undated"]),
    ("2022-05-01", ["read", "s", "undated"]),
  ])
  func aSourceIsKnownOnceItIsPublishedOrElseRetrieved(day: String, ids: [String]) throws {
    let known = try assess(["sources.json": Self.sources], on: day).dated.sources
    #expect(known.map(\.id.text).sorted() == ids)
  }

  @Test func anAgreementWithoutADateIsAlwaysKnown() throws {
    let agreement =
      #"{"id": "a", "title": "A", "parties": ["moscow", "beijing"], "status": "signed"}"#
    let known = try dated("agreements.json", agreement, on: "1990-01-01").dated.agreements
    #expect(known.map(\.status) == [.signed])
  }

  @Test(arguments: [
    ("2021-01-01", Event.Status.confirmed, false), ("2021-11-12", .confirmed, false),
    ("2021-11-13", .held, true),
  ])
  func anEventIsHeldAndHasAnOutcomeFromItsEnd(
    day: String, status: Event.Status, hasOutcome: Bool
  ) throws {
    let event = """
      {"id": "e", "title": "E", "start": "2021-11-10", "end": "2021-11-12", "status": "held",
       "outcome": "Signed"}
      """
    let standing = try #require(try dated("events.json", event, on: day).events.first)
    #expect(standing.status == status)
    #expect((standing.outcome != nil) == hasOutcome)
  }

  @Test(arguments: [
    ("2020-12-31", [String]()), ("2021-01-13", []), ("2021-01-14", ["1"]),
    ("2021-01-31", ["1", "2"]),
  ])
  func aFigureIsKnownFromItsPublicationOrElseTheEndOfItsPeriod(day: String, values: [String]) throws
  {
    let series = """
      {"id": "s", "title": "S", "reporter": "CN", "partner": "RU", "flow": "total",
       "scope": "all-goods", "unit": "USD", "unit_mult": 9, "observations": [
         {"period": "2020", "value": 1, "published": "2021-01-14"},
         {"period": "2021-01", "value": 2}]}
      """
    let reading = try #require(try dated("trade.json", series, on: day).series("s"))
    #expect(reading.observations.compactMap { $0.value?.written } == values)
  }

  @Test(arguments: [
    ("2021-08-01", "2021-08-31", Milestone.Status.inProgress, 0),
    ("2021-09-01", "2021-12-01", .inProgress, 1),
    ("2021-11-09", "2021-12-01", .inProgress, 1), ("2021-11-10", "2021-12-01", .met, 1),
  ])
  func aMilestoneIsMetFromItsDayAndDueAsItStoodBeforeItWasMoved(
    day: String, due: String, status: Milestone.Status, moves: Int
  ) throws {
    let area = """
      {"id": "metro", "title": "M", "milestones": [
        {"id": "m", "title": "M", "due": "2021-12-01", "status": "met", "date_met": "2021-11-10",
         "forecast": "2021-12-24", "history": [{"date": "2021-09-01", "due": "2021-08-31"}]}]}
      """
    let standing = try #require(
      try assess(["areas.json": area], on: day).area("metro")?.milestones.first)
    #expect(standing.due?.description == due)
    #expect(standing.status == status)
    #expect(standing.timesMoved == moves)
    #expect(standing.milestone.forecast?.description == "2021-12-24")
  }

  @Test(arguments: [("2021-11-09", 0), ("2021-11-10", 1)])
  func anUpdateADecisionAndADeliverableAreKnownFromTheirDay(day: String, count: Int) throws {
    let files = [
      "areas.json": """
      {"id": "metro", "title": "M", "workstreams": [{"id": "w", "title": "W", "deliverables": [
        {"id": "d", "title": "D", "status": "accepted", "date_accepted": "2021-11-10"}]}]}
      """,
      "updates.json": """
      {"items": [{"id": "u", "area": "metro", "party": "moscow", "date": "2021-11-10",
                  "rag": "green", "text": "T"}]}
      """,
      "decisions.json":
        #"{"items": [{"id": "x", "title": "X", "date": "2021-11-10", "area": "metro"}]}"#,
    ]
    let assessment = try assess(files, on: day)
    #expect(assessment.dated.updates(of: "metro").count == count)
    #expect(assessment.dated.decisions(of: Identifier<Area>("metro")).count == count)
    let deliverable = try #require(assessment.snapshot.deliverables.first)
    #expect((deliverable.status(in: assessment.dated) == .accepted) == (count == 1))
  }

  /// What became of it counts from its day, or else from the first word on its area.
  @Test(arguments: [
    ("2021-03-31", [Deliverable.Status.planned, .planned, .planned, .draft]),
    ("2021-04-01", [.submitted, .planned, .rejected, .draft]),
    ("2021-11-10", [.submitted, .accepted, .rejected, .draft]),
  ])
  func aDeliverableIsPlannedUntilItIsToldOf(day: String, statuses: [Deliverable.Status]) throws {
    let rows = [
      ##""submitted""##, ##""accepted", "date_accepted": "2021-11-10""##, ##""rejected""##,
    ].enumerated().map { ##"{"id": "d\##($0)", "title": "D", "status": \##($1)}"## }
    let files = [
      "areas.json": """
      {"items": [
        {"id": "metro", "title": "M", "workstreams": [
          {"id": "w", "title": "W", "deliverables": [\(rows.joined(separator: ","))]}]},
        {"id": "silent", "title": "S", "workstreams": [{"id": "v", "title": "V", "deliverables": [
          {"id": "quiet", "title": "D", "status": "draft"}]}]}]}
      """,
      "updates.json": """
      {"id": "u", "area": "metro", "party": "moscow", "date": "2021-04-01", "rag": "green",
       "text": "T"}
      """,
    ]
    let dated = try assess(files, on: day).dated
    #expect(dated.snapshot.deliverables.map { $0.status(in: dated) } == statuses)
  }
}

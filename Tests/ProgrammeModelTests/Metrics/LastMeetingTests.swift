import ProgrammeModel
import Testing

/// A joint meeting is one of all areas that were there, or of none in particular, at which something was decided.
struct LastMeetingTests {
  private static let areas = """
    {"items": [{"id": "metro", "title": "M"}, {"id": "parks", "title": "P"}]}
    """

  private func last(_ events: String, on day: String = "2021-11-15") throws -> String? {
    let decisions = ["whole", "open", "part"].map { id in
      #"{"id": "d-\#(id)", "title": "D", "date": "2021-10-01", "meeting": "\#(id)"}"#
    }
    let files = [
      "areas.json": Self.areas, "events.json": "{\"items\": [\(events)]}",
      "decisions.json": "{\"items\": [\(decisions.joined(separator: ","))]}",
    ]
    return try assess(files, on: day).lastMeeting?.id.text
  }

  private func event(_ id: String, _ day: String, of areas: String) -> String {
    """
    {"id": "\(id)", "title": "E", "start": "\(day)", "status": "held", "areas": [\(areas)]}
    """
  }

  private var whole: String { event("whole", "2021-10-01", of: #""metro", "parks""#) }
  private var part: String { event("part", "2021-10-03", of: #""metro""#) }

  @Test func aMeetingOfSomeAreasIsNoJointOne() throws {
    #expect(try last("\(whole), \(part)") == "whole")
    #expect(try last(part) == nil)
  }

  /// What was decided or reported of one area before the others dates none of them.
  @Test func withoutPeriodsAnAreaThatWasDecidedOnFirstMakesNoJointMeetingByItself() throws {
    let files = [
      "areas.json": Self.areas, "events.json": "{\"items\": [\(part)]}",
      "decisions.json": #"""
      {"items": [{"id": "d", "title": "D", "date": "2021-10-03", "meeting": "part", "area": "metro"}]}
      """#,
      "updates.json": #"""
      {"items": [{"id": "u", "area": "parks", "party": "moscow", "date": "2021-10-09", "rag": "green", "text": "T"}]}
      """#,
    ]
    #expect(try assess(files, on: "2021-11-15").lastMeeting == nil)
  }

  @Test func aMeetingOfNoAreaInParticularIsAJointOne() throws {
    #expect(try last("\(whole), \(event("open", "2021-10-02", of: "")), \(part)") == "open")
  }

  @Test func oneWithoutDecisionsOrAheadIsNone() throws {
    let idle = event("idle", "2021-10-02", of: "")
    #expect(try last("\(whole), \(idle)") == "whole")
    #expect(try last(whole, on: "2021-10-01") == nil)
  }

  /// The same of two areas of 2021, one of them public, and a third.
  private func last(
    among events: String, third: String = "", updates: String = "", audience: Audience = .internal
  ) throws -> String? {
    let visible = #""visibility": "public""#
    let decision = """
      {"id": "d", "title": "D", "date": "2020-10-01", "meeting": "whole", \(visible)}
      """
    let files = [
      "programme.json": testProgramme,
      "areas.json": """
      {"items": [{"id": "metro", "title": "M", \(visible), "period": "2021"},
      {"id": "parks", "title": "P", "period": "2021"}\(third)]}
      """,
      "events.json": "{\"items\": [\(events)]}", "updates.json": "{\"items\": [\(updates)]}",
      "decisions.json": "{\"items\": [\(decision)]}",
    ]
    let snapshot = try Loader(FilesInMemory(files), audience: audience).snapshot()
    let day = try #require(PartialDate("2022-11-15")).earliest
    return Assessment(DatedSnapshot(snapshot, asOf: day)).lastMeeting?.id.text
  }

  private func publicEvent(of areas: String) -> String {
    let event = event("whole", "2021-10-01", of: areas).dropLast()
    return event + #", "visibility": "public"}"#
  }

  private func update(on day: String) -> String {
    """
    {"id": "u", "area": "new", "party": "moscow", "date": "\(day)", "rag": "green", "text": "T"}
    """
  }

  @Test(arguments: [
    #", {"id": "new", "title": "N"}"#, #", {"id": "new", "title": "N", "period": "2022/2023"}"#,
    #", {"id": "old", "title": "O", "period": "2020"}"#,
  ])
  func anAreaOfAnotherTimeUndoesNoMeeting(area: String) throws {
    #expect(try last(among: whole, third: area) == "whole")
  }

  @Test(arguments: [("2021-09-30", nil), ("2021-10-02", "whole")])
  func anAreaIsThereFromItsFirstUpdateOrDecision(day: String, meeting: String?) throws {
    #expect(
      try last(among: whole, third: #", {"id": "new", "title": "N"}"#, updates: update(on: day))
        == meeting
    )
  }

  @Test(arguments: [Audience.internal, .public])
  func whatOneMayNotSeeIsAnAreaAllTheSame(audience: Audience) throws {
    let all = publicEvent(of: #""metro", "parks""#)
    #expect(try last(among: all, audience: audience) == "whole")
    let some = publicEvent(of: #""metro""#)
    #expect(try last(among: some, audience: audience) == nil)
  }

  @Test func updatesThatOneMayNotSeeTellWhenAnAreaBegan() throws {
    let third = #", {"id": "new", "title": "N", "visibility": "public"}"#
    let event = publicEvent(of: #""metro", "parks""#)
    #expect(try last(among: event, third: third, audience: .public) == "whole")
    #expect(
      try last(among: event, third: third, updates: update(on: "2021-09-01"), audience: .public)
        == nil)
  }

  @Test func beforeAnyAreaAMeetingOfAllOrOfNoneInParticularIsAJointOne() throws {
    let early = event("whole", "2020-10-01", of: #""metro""#)
    #expect(try last(among: early) == nil)
    #expect(try last(among: event("whole", "2020-10-01", of: "")) == "whole")
    let ofAll = event("whole", "2020-10-01", of: #""metro", "parks""#)
    #expect(try last(among: ofAll) == "whole")
  }

  @Test func theBundledProgrammeCountsFromItsFourthJointMeeting() throws {
    let day = try #require(PartialDate("2021-11-15")).earliest
    let assessment = Assessment(DatedSnapshot(try BundledProgramme.snapshot(), asOf: day))
    #expect(assessment.lastMeeting?.id == "2021-10-14-joint-meeting-4")
  }
}

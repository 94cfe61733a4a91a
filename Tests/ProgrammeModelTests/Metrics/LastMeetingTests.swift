import ProgrammeModel
import Testing

/// A joint meeting is one of all areas, or of none in particular, at which something was decided.
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

  @Test func aMeetingOfNoAreaInParticularIsAJointOne() throws {
    #expect(try last("\(whole), \(event("open", "2021-10-02", of: "")), \(part)") == "open")
  }

  @Test func oneWithoutDecisionsOrAheadIsNone() throws {
    let idle = event("idle", "2021-10-02", of: "")
    #expect(try last("\(whole), \(idle)") == "whole")
    #expect(try last(whole, on: "2021-10-01") == nil)
  }

  @Test func theBundledProgrammeCountsFromItsFourthJointMeeting() throws {
    let day = try #require(PartialDate("2021-11-15")).earliest
    let assessment = Assessment(DatedSnapshot(try BundledProgramme.snapshot(), asOf: day))
    #expect(assessment.lastMeeting?.id == "2021-10-14-joint-meeting-4")
  }
}

import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

struct ShowTargetTests {
  @Test func everyScreenIsOfferedByItsName() throws {
    let rows = try ShowContext.bundled().object("help")["screens"] as? [[String: Any]] ?? []
    let names = rows.compactMap { $0["name"] as? String }
    #expect(names.filter { !$0.hasPrefix("area/") } == ShowTarget.screens)
  }

  private func complaint(_ name: String, in context: ShowContext) -> String? {
    do {
      _ = try ShowTarget.document(named: name, in: context)
      return nil
    } catch { return "\(error)" }
  }

  @Test func aScreensNameWinsOverAnId() throws {
    let context = try ShowContext.bundled()
    #expect(try context.object("trade")["series"] is [Any])
    #expect(try context.object("area:trade")["kind"] as? String == "area")
  }

  @Test(arguments: [
    ("overvew", "overview"), ("Areas", "areas"), ("area/metr", "area/metro"),
    ("russia-brefing", "russia-briefing"), ("source:russia-brefing", "source:russia-briefing"),
    ("aera:metro", "area:metro"),
  ])
  func offersTheNearestName(name: String, nearest: String) throws {
    let message = complaint(name, in: try .bundled())
    #expect(
      message == "\"\(name)\" is no screen and no record's id; did you mean \"\(nearest)\"?")
  }

  @Test(arguments: ["", "zzzzzzzz", "area/", ":", "area:", ":metro", "nothing:at:all"])
  func namesTheScreensWhereNothingIsNear(name: String) throws {
    let message = try #require(complaint(name, in: try .bundled()))
    #expect(message.hasPrefix("\"\(name)\" is no screen and no record's id; "))
  }

  @Test func anIdOfSeveralRecordsAsksForItsKind() throws {
    let context = try ShowContext.fixture(with: [
      "sources.json": #"{"items": [{"id": "metro", "title": "A paper on the metro"}]}"#
    ])
    #expect(
      complaint("metro", in: context)
        == #""metro" is the id of several records; write "area:metro" or "source:metro""#)
    #expect(try context.object("source:metro")["kind"] as? String == "source")
  }

  @Test func aRecordOfALaterDayIsSaidToBeSo() throws {
    let context = try ShowContext.fixture(with: [
      "decisions.json": #"{"items": [{"id": "later", "title": "T", "date": "2121-01-01"}]}"#
    ])
    for name in ["later", "decision:later"] {
      #expect(
        complaint(name, in: context)
          == "\"\(name)\" was not known on \(context.asOf); name a later day with --as-of")
    }
  }

  @Test func aRecordThatTheAudienceMayNotSeeIsUnknown() throws {
    let id = "risk:metro-signalling-data-stays"
    #expect(complaint(id, in: try .bundled()) == nil)
    let message = try #require(complaint(id, in: try .bundled(audience: .public)))
    #expect(message.hasPrefix("\"\(id)\" is no screen"))
    #expect(!message.contains("did you mean"))
  }

  @Test func anIllustrativeRecordIsUnknownWhereTheyAreLeftOut() throws {
    let context = try ShowContext.bundled(hidesIllustrative: true)
    #expect(complaint("milestone:metro-signalling-plan", in: context) != nil)
    #expect(complaint("milestone:metro-agreement-renewal", in: context) == nil)
  }
}

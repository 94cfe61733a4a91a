import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// Whom the pack tells what.
struct PackAudienceTests {
  private static func packs(visibility: String, to audience: Audience) throws -> [String] {
    var files = MarkedProgramme.files(texts: #""zqsecret""#, visibility: visibility)
    files["areas/metro.json"] = #"{"id": "metro", "title": "Metro", "visibility": "public"}"#
    files["requests/marked-torn.json"] = "{"
    let context = try ShowContext.fixture(with: files, audience: audience)
    let pack = Pack(in: [context, try .fixture(with: files, in: .chinese, audience: audience)])
    return [pack.markdown, pack.html]
  }

  @Test func theKeepersFindMarkedRecords() throws {
    for pack in try Self.packs(visibility: "internal", to: .internal) {
      #expect(pack.contains("zqsecret") && pack.contains("marked-torn.json"))
    }
  }

  @Test(arguments: [("internal", Audience.partner), ("internal", .public), ("partner", .public)])
  func othersFindNothingOfThem(visibility: String, audience: Audience) throws {
    for pack in try Self.packs(visibility: visibility, to: audience) {
      #expect(pack.contains("Metro"))
      #expect(!pack.contains("zqsecret") && !pack.contains("marked-"))
    }
  }
}

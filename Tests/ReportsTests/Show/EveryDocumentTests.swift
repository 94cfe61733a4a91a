import Foundation
import Phrasebook
import ProgrammeModel
import Reports
import Testing

/// What holds for every document of the bundled programme.
struct EveryDocumentTests {
  private static let screens = [
    "overview", "areas", "area/metro", "trade", "events", "requests", "practices", "agreements",
    "exchanges", "experts", "sources", "changes", "data", "help",
  ]

  @Test(arguments: screens)
  func beginsWithDayLanguageProgrammeAndFindings(name: String) throws {
    let object = try ShowContext.bundled(in: .chinese).object(name)
    #expect(object["as_of"] as? String == "2021-11-15")
    #expect(object["language"] as? String == "zh")
    let programme = object["programme"] as? [String: Any] ?? [:]
    #expect(programme["id"] as? String == "moscow-beijing-2021-2023")
    #expect(programme["title"] as? String == "北京市与莫斯科市2021年至2023年合作计划")
    #expect(programme["period"] as? String == "2021/2023")
    let findings = object["findings"] as? [String: Any] ?? [:]
    #expect(findings["errors"] as? Int == 0)
    #expect(findings["warnings"] is Int)
  }

  /// Heads each way in the year of the as-of day, against its plan, and what they come to.
  @Test func exchangesTellTheirReciprocity() throws {
    let object = try ShowContext.bundled().object("exchanges")
    let groups = try #require(object["reciprocity"] as? [[String: Any]])
    let students = try #require(groups.first { $0["audience"] as? String == "students" })
    #expect(students["year"] as? Int == 2021)
    let ways = try #require(students["ways"] as? [[String: Any]])
    #expect(ways.compactMap { $0["actual"] as? Int } == [31, 58])
    #expect(ways.compactMap { $0["planned"] as? Int } == [60, 60])
    let ratio = try #require(students["ratio"] as? [String: Any])
    #expect(ratio["value"] as? Double == 0.53)
    #expect(ratio["derived"] as? Bool == true)
    #expect(ratio["rule"] as? String == "exchange reciprocity")
    #expect(ratio["written"] is NSNull)
    #expect(ratio["unit"] as? String == "ratio")
    #expect(ratio["unit_mult"] as? Int == 0)
    #expect(ratio["scope"] as? String == "students")
    #expect(ratio["source"] as? [String] == ["russia-briefing", "tass-1232097"])
  }

  @Test func everyRecordIsShownAtItsPlace() throws {
    let day = try #require(Day(year: 2024, month: 12, day: 1))
    let context = try ShowContext.bundled(asOf: day)
    for kind in RecordKind.all {
      for record in kind.names(context.assessment.snapshot.records) {
        let object = try context.object("\(record.kind):\(record.id)")
        #expect(object["kind"] as? String == record.kind)
        #expect((object["line"] as? Int ?? 0) > 0, "\(record)")
        let fields = object["record"] as? [String: Any] ?? [:]
        #expect(fields["id"] as? String == record.id)
      }
    }
  }

  @Test(arguments: [Audience.partner, .public], screens)
  func namesNothingThatItsAudienceMayNotSee(audience: Audience, name: String) throws {
    let context = try ShowContext.bundled(audience: audience)
    let hidden = context.assessment.snapshot.hidden.map(\.id)
    let shown = RecordKind.all.flatMap { $0.names(context.assessment.snapshot.records) }.map(\.id)
    let json = try context.json(name)
    let leaks = Set(hidden).subtracting(shown).filter { json.contains("\"\($0)\"") }
    #expect(leaks.isEmpty)
    #expect(!hidden.isEmpty)
  }

  @Test(arguments: screens)
  func namesEveryPartyWhereverPartiesStand(name: String) throws {
    let object = try ShowContext.bundled().object(name)
    let areas = object["areas"] as? [[String: Any]] ?? []
    let events = (object["events"] ?? object["upcoming"]) as? [[String: Any]] ?? []
    let byParty =
      areas.flatMap { [$0["ratings"], $0["waiting_on"]] }
      + events.flatMap { [$0["local"], $0["days"]] }
    for value in byParty {
      #expect((value as? [String: Any])?.keys.sorted() == ["beijing", "moscow"])
    }
  }

  @Test func theProgrammeAsSignedHasNothingMetAfterwards() throws {
    let day = try #require(Day(year: 2020, month: 12, day: 8))
    let context = try ShowContext.bundled(asOf: day)
    let area = try context.object("area/metro")
    #expect((area["updates"] as? [Any])?.isEmpty == true)
    #expect((area["requests"] as? [Any])?.isEmpty == true)
    let ratings = area["ratings"] as? [String: [String: Any]] ?? [:]
    #expect(ratings["moscow"]?["rating"] as? String == "unknown")
    let upcoming = try context.object("overview")["upcoming"] as? [[String: Any]] ?? []
    let ids = upcoming.compactMap { $0["id"] as? String }
    #expect(ids.contains { $0.contains("olympic") })
  }

  @Test func textNeverHoldsWhatATerminalWouldActOn() throws {
    let context = try ShowContext.fixture(with: [
      "sources.json": #"{"items": [{"id": "odd", "title": "a\u001b[2Jb\u202Ec\nd"}]}"#
    ])
    let text = try context.text("source:odd")
    #expect(text.contains("a␛[2Jb⟨202E⟩c d"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }
}

import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// On an earlier day the pack tells what was known then, as every other report does.
struct PackAsOfTests {
  private static let files = [
    "areas/tunnels.json": """
    {"id": "tunnels", "title": "Tunnels", "milestones": [
      {"id": "bore", "title": "Bore", "due": "2021-01-15", "forecast": "2022-06-30",
       "status": "in_progress"},
      {"id": "half", "title": "Half a tunnel", "due": "2021-03", "date_met": "2021-03-09",
       "status": "partially_met"}]}
    """,
    "updates/tunnels.json": """
    {"id": "first", "title": "First", "area": "tunnels", "party": "moscow", "date": "2021-02-01",
     "rag": "green", "text": "Begun."}
    """,
    "decisions.json": """
    {"items": [{"id": "dig", "title": "Dig", "date": "2021-10", "area": "tunnels",
      "actions": [{"title": "Order the shield", "due": "2021-12-01"}]}]}
    """,
  ]

  private func pack(_ month: Int, _ day: Int) throws -> String {
    Pack(in: [try context(month, day)]).markdown
  }

  private func context(_ month: Int, _ day: Int) throws -> ShowContext {
    .init(
      Assessment(
        DatedSnapshot(
          try Fixture.snapshot(Fixture.files(with: Self.files)),
          asOf: try #require(Day(year: 2021, month: month, day: day)))), language: .english)
  }

  @Test func noForecastIsToldBeforeTheFirstUpdate() throws {
    let pack = try pack(1, 18)
    #expect(pack.contains("Bore"))
    #expect(!pack.contains("30 Jun 2022"))
  }

  @Test(arguments: [(5, false), (31, true)])
  func aDecisionOfAMonthIsKnownFromItsEnd(day: Int, isKnown: Bool) throws {
    #expect(try pack(10, day).contains("Order the shield") == isKnown)
    let context = try context(10, day)
    #expect(((try? context.text("dig")) != nil) == isKnown)
  }

  @Test func whatWasMetInPartSaysWhen() throws {
    let context = try context(11, 15)
    #expect(try context.text("area/tunnels").contains("9 Mar 2021"))
    #expect(try context.show("area/tunnels", as: .csv).contains("2021-03-09"))
  }
}

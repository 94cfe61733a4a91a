import ProgrammeModel
import Reports
import TestSupport
import Testing

struct CheckTests {
  private func lines(_ checks: [Check], of area: String? = nil) throws -> [Substring] {
    let context = try ShowContext.bundled()
    return CheckDocument(checks, of: area.map { Identifier($0) }, in: context).lines(in: context)
      .split(separator: "\n")
  }

  @Test(arguments: [
    (Check.late, 5), (.waiting, 4), (.mismatch, 3), (.stale, 2), (.errors, 0),
  ])
  func findsWhatTheOverviewSays(check: Check, count: Int) throws {
    let found = try lines([check])
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.hasPrefix("\(check.rawValue): ") })
  }

  @Test func looksAtOneAreaWhereOneIsNamed() throws {
    #expect(
      try lines([.late, .mismatch], of: "metro") == [
        "late: late 41 d: Metro, Signalling exchange plan",
        "mismatch: Metro: Moscow green, critical and 41 d late: Signalling exchange plan",
      ])
    #expect(try lines([.late], of: "covid").isEmpty)
  }

  @Test func aBrokenFileIsAnError() throws {
    let context = try ShowContext.fixture(with: ["events.json": "{"])
    let found = CheckDocument([.errors], in: context)
    #expect(!found.isEmpty)
    #expect(found.lines(in: context).contains("events.json"))
  }

  @Test func readsNamesWithCommasBetween() throws {
    #expect(try Check.list("late,errors,late") == [.late, .errors])
    for (text, hint) in [("lat", "did you mean \"late\"?"), ("", "write late,stale,waiting")] {
      #expect {
        try Check.list(text)
      } throws: { error in
        "\(error)".contains(hint)
      }
    }
  }
}

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
    let lines = found.lines(in: context).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("events.json:1:") == true)
    let fields = "\(found.fields(in: context))"
    #expect(fields.contains("file") && fields.contains("E002"))
  }

  @Test func aRequestOfNoAreaIsNoneOfOneArea() throws {
    let request = """
      {"id": "r", "title": "Visas", "from": "moscow", "to": "beijing", "raised": "2021-10-01"}
      """
    let context = try ShowContext.fixture(with: ["requests.json": request])
    #expect(CheckDocument([.waiting], in: context).lines(in: context).contains("Visas"))
    let area = Identifier<Area>("metro")
    let ofArea = CheckDocument([.waiting], of: area, in: context).lines(in: context)
    #expect(!ofArea.contains("Visas"))
    let broken = try ShowContext.fixture(with: ["events.json": "{"])
    #expect(!CheckDocument([.errors], of: area, in: broken).isEmpty)
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

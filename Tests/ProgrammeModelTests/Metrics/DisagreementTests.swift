import ProgrammeModel
import Testing

/// When the words on an area are too far apart, and that attention says so.
struct DisagreementTests {
  private func area(
    moscow: String, beijing: String, milestones: String = "", on day: String = "2021-11-15"
  ) throws -> (AreaStanding, [Attention]) {
    let assessment = try assess(
      [
        "areas.json": #"{"id": "metro", "title": "M", "milestones": [\#(milestones)]}"#,
        "updates.json": """
        {"items": [
          {"id": "a", "area": "metro", "party": "moscow", "date": "2021-11-10", "rag": "\(moscow)", "text": "T"},
          {"id": "b", "area": "metro", "party": "beijing", "date": "2021-11-10", "rag": "\(beijing)", "text": "T"}]}
        """,
      ], on: day)
    return (try #require(assessment.area("metro")), assessment.attention)
  }

  private static let lateAndCritical = """
    {"id": "m", "title": "M", "due": "2021-11-01", "status": "in_progress", "critical": true}
    """

  @Test(arguments: [
    ("green", "amber-green", false), ("green", "amber", true), ("amber-green", "amber-red", true),
    ("red", "green", true), ("amber", "amber-red", false), ("unknown", "amber-green", false),
  ])
  func twoStepsBetweenTheCities(moscow: String, beijing: String, isFlagged: Bool) throws {
    let (standing, attention) = try area(moscow: moscow, beijing: beijing)
    #expect(standing.partiesDiffer == isFlagged)
    #expect(attention.contains { $0.kind == .differs } == standing.isMismatch)
  }

  @Test func greenWithACriticalMilestoneLate() throws {
    let (standing, attention) = try area(
      moscow: "green", beijing: "amber-green", milestones: Self.lateAndCritical)
    #expect(standing.greenDespiteCritical == ["moscow"])
    #expect(standing.overratedBy == ["moscow"])
    #expect(!standing.partiesDiffer)
    #expect(standing.isMismatch)
    let differs = try #require(attention.first { $0.kind == .differs })
    #expect(differs.party == "moscow")
    #expect(differs.area == "metro")
  }

  @Test func whoeverIsGreenStandsBeforeWhoeverIsOverratedToo() throws {
    let (standing, attention) = try area(
      moscow: "amber-green", beijing: "green", milestones: Self.lateAndCritical, on: "2022-01-05")
    #expect(standing.overratedBy == ["moscow", "beijing"])
    guard case .greenDespiteCritical(let word, let late) = standing.difference else {
      Issue.record("\(String(describing: standing.difference))")
      return
    }
    #expect(word.party == "beijing" && late.id == "m")
    #expect(attention.first { $0.kind == .differs }?.party == "beijing")
  }

  @Test func citiesApartStandInTheProgrammesOrder() throws {
    let (standing, _) = try area(moscow: "amber", beijing: "green")
    guard case .apart(let first, let second) = standing.difference else {
      Issue.record("\(String(describing: standing.difference))")
      return
    }
    #expect([first.party, second.party] == ["moscow", "beijing"])
  }

  @Test func aLateMilestoneThatIsNotCriticalDoesNotAccuse() throws {
    let milestone = Self.lateAndCritical.replacing("true", with: "false")
    let (standing, _) = try area(moscow: "green", beijing: "green", milestones: milestone)
    #expect(standing.greenDespiteCritical == [])
  }

  @Test func theEvidenceTwoStepsWorseThanACity() throws {
    let (standing, _) = try area(
      moscow: "amber-green", beijing: "amber", milestones: Self.lateAndCritical, on: "2022-01-05")
    #expect(standing.evidence.rating == .red)
    #expect(standing.reported.map(\.rating) == [.amberGreen, .amber])
    #expect(standing.overratedBy.contains("moscow"))
    #expect(standing.overratedBy.contains("beijing"))
  }
}

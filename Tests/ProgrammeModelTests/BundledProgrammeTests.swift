import Foundation
import ProgrammeModel
import Testing

/// The programme in `Resources/moscow-beijing`.
struct BundledProgrammeTests {
  private let snapshot: Snapshot

  init() throws { snapshot = try BundledProgramme.snapshot() }

  @Test func hasNoErrors() {
    let errors = snapshot.findings.filter { $0.code.severity == .error }
    #expect(errors.map(\.description) == [])
  }

  @Test func hasEnoughThatEveryScreenLives() {
    #expect(snapshot.areas.count >= 10)
    #expect(snapshot.workstreams.count >= 25)
    #expect(snapshot.milestones.count >= 80)
    #expect(snapshot.updates.count >= 60)
    #expect(Set(snapshot.updates.map(\.party)) == ["moscow", "beijing"])
    #expect(snapshot.requests.count >= 15)
    #expect(snapshot.risks.count >= 20)
    #expect(snapshot.decisions.count >= 12)
    #expect(snapshot.events.count >= 25)
    #expect(snapshot.agreements.count >= 6)
    #expect(snapshot.series.count >= 5)
    #expect(snapshot.experts.count >= 24)
    #expect(
      Set(snapshot.exchanges.map(\.audience))
        .isSuperset(of: [.instructors, .students, .schoolchildren]))
  }

  @Test func sharesPracticesBothWays() {
    #expect(snapshot.practices.count >= 20)
    #expect(snapshot.practices.contains { $0.from == "moscow" && $0.to == "beijing" })
    #expect(snapshot.practices.contains { $0.from == "beijing" && $0.to == "moscow" })
  }

  @Test(arguments: ["moscow", "beijing"] as [Identifier<Party>], [2021, 2022, 2023])
  func knowsTheHolidaysOfBothCities(party: Identifier<Party>, year: Int) {
    let days = snapshot.index.holidaysByParty[party].filter { $0.date?.earliest?.year == year }
    #expect(days.contains { $0.isOff })
  }

  @Test func isPinnedToTheMiddleOfTheProgramme() throws {
    let expected = try date("2021-11-15")
    #expect(snapshot.programme.asOf == expected)
  }

  @Test func hasEveryTitleInThreeLanguages() {
    for area in snapshot.areas {
      #expect(area.title?.variants.map(\.language) == ["en", "ru", "zh"], "\(area.id)")
    }
    for milestone in snapshot.milestones {
      #expect(milestone.title?.variants.map(\.language) == ["en", "ru", "zh"], "\(milestone.id)")
    }
  }
}

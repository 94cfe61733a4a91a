import ProgrammeModel
import TestSupport
import Testing

struct FixtureTests {
  @Test func theFixtureHasNoErrors() throws {
    let errors = try Fixture.snapshot().findings.filter { $0.code.severity == .error }
    #expect(errors.map(\.description) == [])
  }
}

import DashboardUI
import ProgrammeModel
import TestSupport
import Testing

/// A session that is open past midnight.
struct TodayTests {
  private func session(isPinned: Bool) throws -> AppState<Browse> {
    AppState(try .fixture(isPinned: isPinned), root: OverviewScreen())
  }

  @Test func goesAlongWithTheDay() throws {
    var session = try session(isPinned: false)
    session.note(today: Fixture.day + 1)
    #expect(session.context.asOf == Fixture.day + 1)
    session.note(today: Fixture.day)
    #expect(session.context.asOf == Fixture.day)
  }

  @Test func staysWhereItHasTravelled() throws {
    var session = try session(isPinned: false)
    session.press("]")
    session.note(today: Fixture.day + 1)
    #expect(session.context.asOf == Fixture.day + 7)
    session.press(".")
    #expect(session.context.asOf == Fixture.day + 1)
  }

  @Test func staysOnADayThatIsPinned() throws {
    var session = try session(isPinned: true)
    session.note(today: Fixture.day + 1)
    #expect(session.context.asOf == Fixture.day)
  }
}

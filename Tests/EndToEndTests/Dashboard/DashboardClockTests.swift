import Foundation
import Testing

/// The dashboard while somebody sets the system's clock back and forward.
@Suite(.enabled(if: ShiftedClock.compiler != nil, "\(ShiftedClock.reason)"))
struct DashboardClockTests {
  private static let day: Int64 = 86_400

  @Test func goesAlongBackAndForwardAndStillFollowsItsFiles() throws {
    let clock = try ShiftedClock()
    let terminal = try OpenDashboard(
      environment: clock.environment, columns: 160, lines: 40, changing: ShiftedClock.unpin)
    #expect(terminal.waitFor(OpenDashboard.painted))
    #expect(terminal.showsClock(in: 0))
    for shift in [-400 * Self.day, 3 * Self.day, -3_600, 0] {
      try clock.set(forward: shift)
      terminal.send("j")
      #expect(terminal.showsClock(in: shift), "\(shift)")
      let text = try terminal.text(of: "areas/tourism.json")
      try terminal.write(
        text.replacing(/"en": "Tourism[^"]*"/, with: "\"en\": \"Tourism \(shift)\""),
        to: "areas/tourism.json")
      #expect(terminal.waitFor("Tourism \(shift)"))
    }
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  /// The next visit counts from the day on which this one ended.
  @Test func theVisitIsOfTheDayOnWhichItEnded() throws {
    let clock = try ShiftedClock()
    let folder = try TemporaryFolder()
    let environment = ["XDG_STATE_HOME": folder.path].merging(clock.environment) { $1 }
    let terminal = try OpenDashboard(
      environment: environment, columns: 160, lines: 40, changing: ShiftedClock.unpin)
    #expect(terminal.showsClock(in: 0))
    try clock.set(forward: 3 * Self.day)
    terminal.send("j")
    #expect(terminal.showsClock(in: 3 * Self.day))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let visits = try folder.text(of: "bilateral/visits.json")
    #expect(ShiftedClock.moscowDays(in: 3 * Self.day).contains { visits.contains($0) })
  }
}

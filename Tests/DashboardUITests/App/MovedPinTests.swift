import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// A programme that pins its day may pin another one while it is looked at.
struct MovedPinTests {
  private static let later = Day(year: 2021, month: 11, day: 22)

  private func files(pinning day: String) throws -> [String: String] {
    let programme = try #require(Fixture.files["programme.json"])
    return Fixture.files(with: ["programme.json": programme.replacing("2021-11-15", with: day)])
  }

  private func app(ownDay: Day? = nil) throws -> AppState<Write> {
    let snapshot = try Fixture.snapshot(files(pinning: "2021-11-15"))
    try #require(snapshot.programme.asOf != nil)
    let context = Context(
      snapshot: snapshot, language: .english, asOf: Fixture.day, isPinned: true, ownDay: ownDay)
    return AppState(context, root: OverviewScreen())
  }

  @Test func theSessionGoesAlong() throws {
    var app = try app()
    app.snapshot = try Fixture.snapshot(files(pinning: "2021-11-22"))
    #expect(app.context.asOf == Self.later && app.context.ownDay == Self.later)
    #expect(app.render(120, 40).text.contains("as of 22 Nov 2021 pinned"))
  }

  @Test func whoTravelsStaysAndReturnsToTheNewDay() throws {
    var app = try app()
    app.press("[")
    app.snapshot = try Fixture.snapshot(files(pinning: "2021-11-22"))
    #expect(app.context.asOf == Fixture.day + (-7))
    app.press(".")
    #expect(app.context.asOf == Self.later)
  }

  /// The next good save moves it, whatever was saved before.
  @Test(arguments: ["soon", "2021-22-11"])
  func aPinThatCannotBeReadLosesNothing(bad: String) throws {
    var app = try app()
    app.snapshot = try Fixture.snapshot(files(pinning: bad))
    try #require(app.snapshot.programme.asOf == nil)
    #expect(app.context.asOf == Fixture.day && app.context.isPinned)
    app.snapshot = try Fixture.snapshot(files(pinning: "2021-11-22"))
    #expect(app.context.asOf == Self.later && app.context.ownDay == Self.later)
  }

  @Test func aDayThatWasAskedForIsKept() throws {
    var app = try app(ownDay: Fixture.day + 3)
    app.snapshot = try Fixture.snapshot(files(pinning: "2021-11-22"))
    #expect(app.context.asOf == Fixture.day && app.context.ownDay == Self.later)
    app.press("[", ".")
    #expect(app.context.asOf == Fixture.day)
  }
}

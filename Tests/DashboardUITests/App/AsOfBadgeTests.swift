import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The badge of the day: on the dashboard and in a kiosk alike, and what it says of forecasts.
struct AsOfBadgeTests {
  private func back<C: Capability>(_ app: AppState<C>) -> AppState<C> {
    var app = app
    app.press("[")
    return app
  }

  @Test(arguments: Language.allCases)
  func standsOnEveryScreenWhileTheDayIsPast(language: Language) throws {
    let root = AppState<Write>(
      try .fixture(language: language, isPinned: false), root: OverviewScreen())
    let badge = root.context.phrases.badge(.asItWas)
    for name in root.screenNames {
      var app = back(root)
      try app.open(named: name)
      #expect(app.render(120, 40).text.contains(badge), "\(name)")
    }
  }

  /// Nothing is known of a later day: nothing "was" then.
  @Test(arguments: Language.allCases)
  func ofADayAheadSaysWhatItRestsOn(language: Language) throws {
    var app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    app.press("]")
    let phrases = language.phrases
    #expect(app.context.badge == .ahead)
    for columns in [80, 120] {
      let text = app.render(columns, 40).text
      #expect(text.contains("\(phrases.short(Fixture.day + 7)) \(phrases.badge(.ahead))"))
      #expect(!text.contains(phrases.badge(.asItWas)))
    }
    app.press(".", "[")
    #expect(app.context.badge == .asItWas)
  }

  @Test func standsInAKioskToo() throws {
    let root = AppState<Browse>(try .fixture(isPinned: false), root: OverviewScreen())
    let text = back(root).render(120, 40).text
    #expect(text.contains("8 Nov 2021 as it was"))
    var page = back(root)
    try page.open(named: "kiosk")
    #expect(page.render(120, 40).text.contains("as it was"))
  }

  @Test func goesWithTheWayBack() throws {
    let root = AppState<Write>(try .fixture(isPinned: false), root: OverviewScreen())
    var app = back(root)
    app.press(".")
    // What was done is said for a while where the detail line stands.
    let texts = [app, root].map { $0.render(120, 40).text.split(separator: "\n").prefix(38) }
    #expect(texts[0] == texts[1])
  }

  @Test(arguments: Language.allCases)
  func aForecastSaysThatItIsAsStored(language: Language) throws {
    let context = try Context.fixture(language: language, isPinned: false)
    let words = context.phrases.asStored
    let root = AppState<Write>(context, root: AreaListScreen())
    for keys in [[Key.enter, "3"], []] {
      var app = root
      if keys.isEmpty { try app.open(named: "milestone:trial") }
      for key in keys { app.press(key) }
      #expect(!app.render(120, 40).text.contains(words))
      #expect(back(app).render(120, 40).text.contains(words))
    }
  }

  @Test(arguments: Language.allCases)
  func slipsOfAreasSayThatTheyAreAsStored(language: Language) throws {
    let context = try Context.fixture(language: language, isPinned: false)
    let words = context.phrases.slipsAsStored
    for name in ["overview", "areas"] {
      var app = AppState<Write>(context, root: OverviewScreen())
      try app.open(named: name)
      #expect(!app.render(80, 24).text.contains(words))
      let text = back(app).render(80, 24).text
      #expect(text.contains("\(words) ") && text.contains("◇ "), "\(text)")
    }
  }

  /// In February a trial was expected late, but nobody knows since when.
  @Test(arguments: Language.allCases)
  func aRatingThatRestsOnForecastsSaysSo(language: Language) throws {
    let snapshot = try AppState<Write>.bundled().context.snapshot
    let own = try #require(snapshot.programme.asOf?.earliest)
    let then = try #require(Day(year: 2021, month: 2, day: 10))
    for (day, isAsStored) in [(then, true), (own, false)] {
      let context = Context(
        snapshot: snapshot, language: language, asOf: day, isPinned: true, ownDay: own)
      var app = AppState<Write>(context, root: OverviewScreen())
      app.size = Size(width: 100, height: 30)
      try app.open(named: "area/metro")
      let words = context.phrases.asStored
      let strip = app.render(100, 30).text.split(separator: "\n")[1]
      #expect(strip.contains(", \(words)") == isAsStored, "\(strip)")
      var history = app
      history.press(.backTab)
      #expect(history.render(100, 30).text.contains(context.phrases.slipsAsStored))
      app.press("w")
      #expect(app.render(100, 30).text.contains(words) == isAsStored)
    }
  }

  /// Before the first update of an area no forecast counts, so that no slip is as stored.
  @Test(arguments: Language.allCases)
  func slipsOfADayWithoutForecastsSayThatThereAreNone(language: Language) throws {
    let snapshot = try AppState<Write>.bundled().context.snapshot
    let context = Context(
      snapshot: snapshot, language: language,
      asOf: Day(number: 18_604), isPinned: true,
      ownDay: try #require(snapshot.programme.asOf?.earliest))
    for name in ["overview", "areas"] {
      var app = AppState<Write>(context, root: OverviewScreen())
      try app.open(named: name)
      let text = app.render(80, 24).text
      #expect(text.contains(context.phrases.noForecastsYet))
      #expect(!text.contains(context.phrases.slipsAsStored))
    }
  }
}

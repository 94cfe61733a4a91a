import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// A kiosk by a clock that only the test moves.
struct KioskClockTests {
  private var rules: KioskRules = {
    var rules = KioskRules()
    rules.pages = [
      KioskPage("overview", seconds: 30), KioskPage("area/metro", seconds: 10),
      KioskPage("area/tourism", seconds: 10),
    ]
    return rules
  }()

  private func begin(
    _ rules: KioskRules, files: [String: String] = Fixture.files
  ) throws -> (KioskClock, AppState<Browse>) {
    var state = AppState<Browse>(try .fixture(files), root: OverviewScreen())
    var clock = KioskClock(rules, at: 0)
    clock.begin(&state, at: 0)
    return (clock, state)
  }

  @Test func showsEachPageForItsTime() throws {
    var (clock, state) = try begin(rules)
    var turns: [Int] = []
    while turns.count < 4, let due = clock.due {
      turns.append(due)
      #expect(!clock.tick(&state, at: due))
    }
    // The programme and its metro are red by evidence, and stay twice as long; tourism is not.
    #expect(turns == [60_000, 80_000, 90_000, 150_000])
  }

  @Test func passesOverAPageThatIsGone() throws {
    var files = Fixture.files
    files["areas/metro.json"] = nil
    var (clock, state) = try begin(rules, files: files)
    _ = clock.tick(&state, at: 60_000)
    #expect(state.path.last == "Tourism")
  }

  @Test func passesOverAPageWithNothingOnIt() throws {
    var rules = rules
    rules.pages[1] = KioskPage("experts", seconds: 10)
    let files = Fixture.files.filter { !$0.key.hasPrefix("experts") }
    var (clock, state) = try begin(rules, files: files)
    _ = clock.tick(&state, at: 60_000)
    #expect(state.path.last == "Tourism")
  }

  @Test func showsTheFirstScreenWhereNoPageHasAnything() throws {
    var rules = rules
    rules.pages = [KioskPage("area/none", seconds: 5)]
    var (clock, state) = try begin(rules)
    #expect(state.path.count == 1)
    #expect(clock.due == 10_000)
    #expect(!clock.tick(&state, at: 10_000))
    #expect(clock.due == 20_000)
  }

  @Test func standsStillFromAKeyToTheEndOfTheIdleTime() throws {
    var (clock, state) = try begin(rules)
    #expect(clock.touch(&state, at: 1_000))
    #expect(clock.due == 121_000)
    #expect(clock.touch(&state, at: 100_000))
    #expect(clock.due == 220_000)
    #expect(!clock.tick(&state, at: 219_999))
    #expect(clock.due == 220_000)
  }

  @Test func forgetsAVisitorWhoIsGone() throws {
    var (clock, state) = try begin(rules)
    let first = state.render(120, 40)
    _ = clock.touch(&state, at: 1_000)
    state.press("i", "]", "L", .enter, "?", "/", "x")
    #expect(state.render(120, 40) != first)
    _ = clock.tick(&state, at: 121_000)
    #expect(state.render(120, 40) == first)
    state.press("-")
    #expect(state.path.count == 1)
  }

  @Test func greetsEachVisitor() throws {
    var (clock, state) = try begin(KioskRules())
    state.greet(publicOnly: true)
    let greeting = "view only · public records only"
    #expect(state.render(80, 24).text.contains(greeting))
    _ = clock.touch(&state, at: 1_000)
    #expect(!state.render(80, 24).text.contains(greeting))
    _ = clock.tick(&state, at: 121_000)
    #expect(state.render(80, 24).text.contains(greeting))
  }

  @Test func speaksTheLanguageOfTheRound() throws {
    var rules = rules
    rules.languages = [.russian, .chinese]
    var (clock, state) = try begin(rules)
    var languages = [state.context.language]
    for _ in 0..<6 {
      _ = clock.tick(&state, at: clock.due ?? 0)
      languages.append(state.context.language)
    }
    #expect(
      languages == [.russian, .russian, .russian, .chinese, .chinese, .chinese, .russian])
  }

  @Test func doesNothingWhileNobodyTouchesItAndNoPageTurns() throws {
    var (clock, state) = try begin(KioskRules())
    #expect(clock.due == nil)
    _ = clock.touch(&state, at: 5_000)
    #expect(clock.due == 125_000)
    _ = clock.tick(&state, at: 125_000)
    #expect(clock.due == nil)
  }

  @Test func endsAndSaysSoBefore() throws {
    var rules = KioskRules()
    rules.longest = 60
    var (clock, state) = try begin(rules)
    #expect(clock.due == 40_000)
    #expect(!clock.tick(&state, at: 40_000))
    #expect(state.render(80, 24).text.contains("session ends in 20 s"))
    #expect(clock.due == 60_000)
    #expect(clock.tick(&state, at: 60_000))
  }

  @Test func hearsNoKeysOnAWall() throws {
    var rules = rules
    rules.takesKeys = false
    var (clock, state) = try begin(rules)
    #expect(!clock.touch(&state, at: 1_000))
    #expect(clock.due == 60_000)
    #expect(!state.render(120, 40).text.contains("any key"))
  }

  @Test(arguments: ["overview", "=3", "a=", "a=0", "a=86401", "a=-1", "a=1.5"])
  func takesNoPageWithoutSeconds(text: String) {
    #expect(KioskPage(argument: text) == nil)
  }

  @Test func takesAPageWithSeconds() {
    #expect(KioskPage(argument: "area/metro=20") == KioskPage("area/metro", seconds: 20))
  }

  /// A wall without a keyboard names no key.
  @Test(arguments: [true, false])
  func keysAreNamedWhereTheyAreTaken(takesKeys: Bool) throws {
    var rules = rules
    rules.takesKeys = takesKeys
    let (_, state) = try begin(rules)
    let rows = state.render(120, 40).text.split(separator: "\n")
    let why = " w \(state.context.phrases.commands.why.word)"
    #expect(rows.suffix(2).contains { $0.contains(why) } == takesKeys, "\(rows.suffix(2))")
  }
}

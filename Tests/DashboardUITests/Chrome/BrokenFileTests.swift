import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What is told of a file that can't be read from the start.
struct BrokenFileTests {
  private static let files = Fixture.files(with: ["areas/metro.json": #"{"id": "metro","#])

  private func app(_ language: Language, audience: Audience = .internal) throws -> AppState<Write> {
    var context = try Context.fixture(language: language)
    context = Context(
      snapshot: try Loader(FilesInMemory(Self.files), audience: audience).snapshot(),
      language: language, asOf: context.asOf, isPinned: true, now: nil, hidesIllustrative: false)
    return AppState(context, root: OverviewScreen())
  }

  @Test(arguments: Language.allCases)
  func anIdThatStandsForATitleSaysThatItsFileIsUnread(language: Language) throws {
    var app = try app(language)
    let words = app.context.phrases.unreadName("metro")
    #expect(words != "metro")
    #expect(app.render(160, 40).text.contains(" \(words) "))
    try app.open(named: "requests")
    #expect(app.render(200, 40).text.contains(" \(words) "))
    #expect(app.render(80, 24).text.contains(" \(app.context.phrases.unreadName)"))
  }

  @Test func anIdThatNoFileKeepsBackIsNotMarked() throws {
    let files = Fixture.files(with: [
      "areas/metro.json": #"{"id": "underground", "title": "Underground"}"#
    ])
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    try app.open(named: "requests")
    let text = app.render(120, 40).text
    #expect(text.contains("  metro  "))
    #expect(!text.contains(app.context.phrases.unreadName))
  }

  @Test(arguments: Language.allCases, [Audience.public, .partner])
  func othersHearThatDataIsMissingAndNoPlace(language: Language, audience: Audience) throws {
    var app = try app(language, audience: audience)
    for screen in ["overview", "requests", "areas", "kiosk"] {
      try app.open(named: screen)
      let text = app.render(120, 40).text
      let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(rows[1] == "  ! \(app.context.phrases.partUnread)", "\(screen)")
      #expect(
        !text.contains("metro.json") && !text.contains(app.context.phrases.unreadName("metro")))
    }
  }

  /// Nobody knows who stands before a kiosk, whatever it shows.
  @Test func aKioskOfAnyAudienceTellsNoPlace() throws {
    for audience in Audience.allCases {
      var kiosk = AppState<Browse>(
        try app(.english, audience: audience).context, root: OverviewScreen())
      for screen in ["overview", "requests", "areas", "kiosk"] {
        try kiosk.open(named: screen)
        let text = kiosk.render(120, 40).text
        #expect(text.contains("  ! \(kiosk.context.phrases.partUnread)"), "\(audience) \(screen)")
        #expect(!text.contains("metro.json"), "\(audience) \(screen)")
      }
    }
  }

  @Test(arguments: Language.allCases, [Audience.public, .internal])
  func theLastGoodDataAreToldWithTheirTime(language: Language, audience: Audience) throws {
    let metro = try #require(Fixture.files["areas/metro.json"])
      .replacing(
        #""id": "metro","#, with: #""id": "metro", "visibility": "public","#, maxReplacements: 1)
    let files = Fixture.files(with: ["areas/metro.json": metro])
    let good = try Loader(FilesInMemory(files), audience: audience)
      .files(reusing: LoadedFiles())
    let loader = Loader(FilesInMemory(Self.files), audience: audience)
    var app = try app(language, audience: audience)
    app.snapshot = try loader.snapshot(of: loader.files(reusing: good))
    try #require(!app.snapshot.brokenFiles.isEmpty)
    let rows = app.render(120, 40).text.split(separator: "\n", omittingEmptySubsequences: false)
    let clock = app.context.phrases.clock(
      PartyTime(label: Self.zone[language]!, day: Fixture.day, minute: 180), namingDay: false)
    #expect(rows[1].contains(clock), "\(rows[1])")
    #expect(rows[1].contains("metro.json") == (audience == .internal))
  }

  private static let zone: [Language: String] = [
    .english: "MSK", .russian: "МСК", .chinese: "莫",
  ]
}

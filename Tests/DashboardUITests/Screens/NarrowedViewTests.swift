import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// What is kept from the reader is not said to be missing.
struct NarrowedViewTests {
  private static func app(
    on screen: String, in language: Language = .english, audience: Audience = .internal,
    hidesIllustrative: Bool = false
  ) throws -> String {
    var app = try AppState<Write>.bundled(
      in: language, audience: audience, hidesIllustrative: hidesIllustrative)
    if screen == "metro" {
      _ = app.open(RecordName(kind: Area.kind, id: "metro"))
    } else if screen != "overview" {
      app.type(":\(screen)")
      app.press(.enter)
    }
    return app.render(140, 45).text
  }

  @Test func noPageNamesAnOwnerWhoIsNotShown() throws {
    let app = try AppState<Write>.bundled(audience: .public)
    let snapshot = app.context.snapshot
    let hidden = snapshot.hidden.filter { $0.kind == Contact.kind }.map(\.id)
    let owned = snapshot.milestones.compactMap(\.owner) + snapshot.practices.compactMap(\.owner)
    #expect(owned.contains { hidden.contains($0.text) })
    for name in snapshot.milestones.map(\.name) + snapshot.practices.map(\.name) {
      var page = app
      _ = page.open(name)
      let text = page.render(140, 45).text
      #expect(hidden.allSatisfy { !text.contains($0) }, "\(name)")
    }
  }

  @Test(
    arguments: zip(
      Language.allCases,
      ["none shown to the public", "среди общедоступных записей их нет", "公开记录中暂无"]))
  func withheldRecordsAreNotSaidNotToExist(in language: Language, words: String) throws {
    for screen in ["overview", "requests", "experts"] {
      let text = try Self.app(on: screen, in: language, audience: .public)
      #expect(text.contains(words), "\(screen)")
    }
    let experts = try Self.app(on: "experts", audience: .public)
    #expect(!experts.contains("0 can work"))
    #expect(try !Self.app(on: "requests", audience: .public).contains("0 open"))
  }

  @Test(
    arguments: zip(
      Language.allCases, ["from public records", "по общедоступным записям", "据公开记录"]))
  func ratingsSayWhichRecordsTheyRestOn(in language: Language, words: String) throws {
    #expect(try Self.app(on: "overview", in: language, audience: .public).contains(words))
    #expect(try Self.app(on: "metro", in: language, audience: .public).contains(words))
    #expect(try !Self.app(on: "overview", in: language).contains(words))
  }

  /// On a wall and in a low window, where no row under the areas tells what the figures rest on.
  @Test(
    arguments: zip(
      Language.allCases, ["from public records", "по общедоступным записям", "据公开记录"]))
  func figuresOfAKioskSayWhichRecordsTheyRestOn(in language: Language, words: String) throws {
    let app = try AppState<Write>.bundled(in: language, audience: .public)
    let whole = try AppState<Write>.bundled(in: language)
    for (columns, rows) in [(80, 24), (120, 40), (200, 50)] {
      for name in ["overview", "areas", "kiosk"] {
        var (shown, own) = (app, whole)
        try shown.open(named: name)
        try own.open(named: name)
        let text = shown.render(columns, rows).text
        #expect(text.contains(words), "\(name) \(columns)×\(rows)\n\(text)")
        #expect(!own.render(columns, rows).text.contains(words))
        // Where the title has no room for how many differ, the rows tell which.
        let differing = app.context.phrases.differing(3)
        #expect(
          text.contains("! \(differing) ") || name != "kiosk" && text.count { $0 == "!" } >= 3,
          "\(name) \(columns)×\(rows)")
        let marked = [true, false].map { "◇ \(app.context.phrases.markedRatings(areSome: $0))" }
        #expect(name == "kiosk" || marked.contains(where: text.contains), "\(name) \(columns)")
      }
    }
    var wall = app
    try wall.open(named: "kiosk")
    let rows = wall.render(120, 40).text.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("│ ") && $0.contains("\(words) ") }, "the tile")
  }

  @Test(
    arguments: zip(
      Language.allCases,
      [
        ["no report from Moscow is shown", "from sourced records only", "No open milestones."],
        [
          "обновления не показаны: Москва", "только по записям с источником",
          "Незавершённых контрольных точек нет.",
        ], ["未显示莫斯科的报送", "仅据有来源的记录", "暂无未完成节点。"],
      ]))
  func nobodyIsSaidToBeSilentWhoseUpdatesAreHidden(
    in language: Language, words: [String]
  ) throws {
    let overview = try Self.app(on: "overview", in: language, hidesIllustrative: true)
    #expect(overview.contains(words[1]))
    let area = try Self.app(on: "metro", in: language, hidesIllustrative: true)
    for words in words { #expect(area.contains(words), "\(words)") }
    #expect(try !Self.app(on: "metro", in: language).contains(words[0]))
  }

  /// A filter takes away rows, not what the ratings of those that are left rest on.
  @Test(arguments: ["overview", "areas"], [Audience.internal, .public])
  func aFilterKeepsWhatRatingsRestOn(screen: String, audience: Audience) throws {
    var app = try AppState<Write>.bundled(audience: audience)
    app.size = Size(width: 120, height: 40)
    try app.open(named: screen)
    if screen == "overview" { app.press("2") }
    app.press("/")
    app.type("metro")
    app.press(.enter)
    let text = app.render().text
    #expect(text.contains("◇ ratings"), "\(text)")
    #expect(text.contains("from public records · ◇ ratings") == (audience == .public))
  }
}

import DashboardUI
import Phrasebook
import TerminalKit
import TestSupport
import Testing

struct EmptyListTests {
  @Test(arguments: [
    ("areas", "areas/"), ("trade", "trade/"), ("events", "events/"), ("requests", "requests/"),
    ("practices", "practices/"), ("exchanges", "exchanges/"), ("experts", "experts/"),
    ("agreements", "agreements/"), ("sources", "sources/"),
  ])
  func anEmptyListSaysWhereItsRecordsBelong(screen: String, folder: String) throws {
    let bare = Fixture.files.filter { $0.key == "programme.json" }
    for language in Language.allCases {
      var app = AppState<Write>(try .fixture(bare, language: language), root: OverviewScreen())
      try app.open(named: screen)
      let text = app.render(120, 40).text
      #expect(text.contains(app.context.phrases.putInto(folder)), "\(text)")
      let place = app.context.phrases.putInto(folder)
      #expect(language != .chinese || text.contains("。\(place)") && !place.contains("请"))
    }
    var kiosk = AppState<Browse>(try .fixture(bare), root: OverviewScreen())
    try kiosk.open(named: screen)
    #expect(!kiosk.render(80, 24).text.contains(folder))
  }

  @Test func nobodyIsToldToPutRecordsWhereTheirFileIsBroken() throws {
    var files = Fixture.files.filter { $0.key == "programme.json" }
    files["requests.json"] = "{"
    var app = AppState<Write>(try .fixture(files), root: OverviewScreen())
    try app.open(named: "requests")
    #expect(!app.render(120, 40).text.contains(app.context.phrases.putInto("requests/")))
    try app.open(named: "practices")
    #expect(app.render(120, 40).text.contains(app.context.phrases.putInto("practices/")))
  }
}

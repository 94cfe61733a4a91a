import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Very many records of each kind: a screen draws what has room, and every key finds its row.
struct ManyRecordsTests {
  private static let many = 2_000
  private static let most = 10_000
  private static let size = Size(width: 120, height: 40)

  /// The lists that hold all records of a kind, and how many that is.
  private static let lists = [
    ("areas", many), ("requests", most), ("practices", many), ("sources", many), ("experts", many),
    ("agreements", many), ("events", many),
  ]

  private static func list(_ count: Int, _ record: (Int) -> String) -> String {
    #"{"items": [\#((0..<count).map(record).joined(separator: ","))]}"#
  }

  private static let files: [String: String] = {
    var files = [
      "requests/r.json": list(most) {
        """
        {"id": "r\($0)", "title": "Request \($0)", "from": "moscow", "to": "beijing", "area": "a\($0 % many)",
         "opened": "2021-10-01", "text": "Text"}
        """
      },
      "practices/p.json": list(many) {
        """
        {"id": "p\($0)", "title": "Practice \($0)", "area": "a\($0)", "from": "moscow", "to": "beijing", "stage": "shared",
         "stage_date": "2021-09-01", "shared": "2021-09-01"}
        """
      },
      "sources.json": list(many) {
        #"{"id": "s\#($0)", "title": "Source \#($0)", "type": "press"}"#
      },
      "experts.json": list(many) {
        #"{"id": "e\#($0)", "title": "Work \#($0)", "name": "N", "party": "moscow", "consent": true}"#
      },
      "agreements.json": list(many) {
        """
        {"id": "g\($0)", "title": "Agreement \($0)", "parties": ["moscow", "beijing"], "signed": "2015-05-14",
         "source": "s0"}
        """
      },
      "events.json": list(many) {
        #"{"id": "v\#($0)", "title": "Event \#($0)", "start": "2022-03-01", "status": "scheduled"}"#
      },
    ]
    for index in 0..<many {
      files["areas/a\(index).json"] = #"{"id": "a\#(index)", "title": "Area \#(index)"}"#
    }
    return files.merging(["programme.json": Fixture.files["programme.json"] ?? ""]) { $1 }
  }()

  private static let context = Result { try Context.fixture(files) }

  private func app(_ screen: String) throws -> AppState<Write> {
    var app = AppState<Write>(try Self.context.get(), root: OverviewScreen())
    app.size = Self.size
    try app.open(named: screen)
    return app
  }

  @Test(arguments: lists)
  func drawsNoMoreRowsThanFitAndReachesTheLast(screen: String, count: Int) throws {
    var app = try app(screen)
    for key in [Key.down, .pageDown, .pageDown, "G", .up, .pageUp, "g", "G"] {
      app.press(key)
      let list = try #require(app.render().listInFocus, "\(screen), \(key.label)")
      #expect(list.entries.count <= Self.size.height)
    }
    #expect(try #require(app.render().listInFocus).entries.upperBound == count - 1)
  }

  @Test(arguments: lists.filter { $0.0 != "areas" })
  func aFilterLeavesTheRowsThatPass(screen: String, count: Int) throws {
    var app = try app(screen)
    app.press("/")
    let letter = ["agreements": "g", "events": "v"][screen] ?? String(screen.prefix(1))
    app.type("id:\(letter)17")
    app.press(.enter, "G")
    #expect(try #require(app.render().listInFocus).entries.upperBound < count / 2, "\(screen)")
    app.press(.escape, "G")
    #expect(try #require(app.render().listInFocus).entries.upperBound == count - 1, "\(screen)")
  }

  @Test(arguments: lists)
  func eachLetterAndOrderDrawsNoMoreRowsThanFit(screen: String, count: Int) throws {
    var app = try app(screen)
    for key in ["s", "S", "s", "/", "1", "7", .backspace, .enter, "n", "G", .escape] as [Key] {
      app.press(key)
      let list = try #require(app.render().listInFocus, "\(screen), \(key.label)")
      #expect(list.entries.count <= Self.size.height)
    }
    app.press("G")
    #expect(try #require(app.render().listInFocus).entries.upperBound == count - 1)
  }

  @Test(arguments: ["17", "request 17", "practice:p1", "e19", "event", "а", "zzz"])
  func thePaletteListsNoMoreThanAReaderLooksThrough(typed: String) throws {
    var app = try app("requests")
    app.press(":")
    for letter in typed {
      app.press(.character(letter))
      let list = app.render().listInFocus
      #expect((list?.entries.count ?? 0) <= Self.size.height, "\(typed)")
      #expect((app.top as? PaletteScreen)?.rows(in: app.context).count ?? .max <= 200, "\(typed)")
    }
  }

  @Test func aSourceThatVeryMuchRestsOnListsAllOfIt() throws {
    var app = try app("source:s0")
    app.press("G")
    #expect(try #require(app.render().listInFocus).entries.upperBound == Self.many - 1)
  }
}

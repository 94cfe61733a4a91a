import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Words that say what a row is about stand whole where the row has blank columns.
struct WholeWordsTests {
  @Test(arguments: Language.allCases)
  func theSmallestAreaPageKeepsBothCitiesRatings(language: Language) throws {
    let app = AppState<Write>(try .fixture(language: language), root: AreaScreen("metro"))
    let rows = app.render(40, 12).text.split(separator: "\n").filter { $0.hasPrefix("│ ") }
    for party in app.context.snapshot.parties {
      let name = app.context.title(of: party)
      #expect(rows.contains { $0.hasPrefix("│ \(name)  ") }, "\(name)")
    }
  }

  @Test(arguments: zip(Language.allCases, ["age", "давность", "距今"]))
  func theCountsUnderTheAreasSayWhatTheyAreOf(language: Language, label: String) throws {
    let app = AppState<Write>(try .fixture(language: language), root: OverviewScreen())
    let rows = app.render(120, 40).text.split(separator: "\n")
    #expect(rows.contains { $0.contains("│ \(label) ") })
  }

  @Test(arguments: Language.allCases, [120, 200])
  func theCountsUnderTheAreasStandWholeAndSayNoWordTwice(
    language: Language, columns: Int
  ) throws {
    let app = try AppState<Write>.bundled(in: language)
    let heading = app.context.phrases.headings
    let rows = app.render(columns, 50).text.split(separator: "\n").compactMap { row in
      row.split(separator: "││").last?.drop { $0 == " " }
    }
    for label in [heading.evidence, heading.waiting, heading.age] {
      let row = try #require(
        rows.first { $0.hasPrefix("\(label.short) ") && !$0.contains("≈ \(label.short)") })
      #expect(!row.contains("…"))
      #expect(row.dropFirst(label.short.count).drop { $0 == " " }.hasPrefix(label.short) == false)
    }
  }

  /// At 80 columns no hint of a key and no heading of a column is cut, in any language.
  @Test(arguments: Language.allCases)
  func hintsAndHeadingsStandWhole(language: Language) throws {
    let root = try AppState<Write>.bundled(in: language)
    let tables = ["areas", "requests", "practices", "experts", "sources", "exchanges", "events"]
    for name in root.screenNames {
      var app = root
      try app.open(named: name)
      let rows = app.render(80, 24).text.split(separator: "\n")
      #expect(try !#require(rows.last).contains("…"), "\(name)")
      guard tables.contains(name) else { continue }
      let top = try #require(rows.firstIndex { $0.hasPrefix("╒") })
      #expect(!rows[top].contains("…") && !rows[top + 1].contains("…"), "\(name)")
    }
  }

  @Test func requestsOfTheCityThatComesFirstAreCountedFirst() throws {
    for (party, name) in [("moscow", "Moscow"), ("beijing", "Beijing")] {
      let first = try #require(try strip(of: party).first)
      #expect(first.drop { $0 == " " }.hasPrefix(name))
    }
  }

  private func strip(of party: String) throws -> [String] {
    let item = """
      {"id": "mirror", "title": "Mirror", "area": "metro", "from": "beijing", "to": "moscow",
       "opened": "2021-11-01"}
      """
    let files = Fixture.files(with: ["requests/mirror.json": "{\"items\": [\(item)]}"])
    var context = try Context.fixture(files)
    context.firstParty = Identifier(party)
    let rows = AppState<Write>(context, root: RequestsScreen()).render(60, 24).text
    return rows.split(separator: "\n").map(String.init).filter { $0.contains("court") }
  }

  @Test func ratingsByTheEvidenceAreWordsInAWideTable() throws {
    let app = AppState<Write>(try .fixture(language: .russian), root: AreasScreen())
    #expect(app.render(200, 50).text.contains("■ красный"))
  }

  /// A title of which nothing can be seen gives way to the id, in sentences too.
  @Test(arguments: ["\u{301}\u{302}", " ", "\u{200B}\u{301}"])
  func aTitleThatShowsNothingGivesWayToTheId(title: String) throws {
    let request = """
      {"items": [{"id": "unseen", "title": "\(title)", "from": "moscow", "to": "beijing",
                  "opened": "2021-10-01", "due": "2021-10-20"}]}
      """
    let context = try Context.fixture(Fixture.files(with: ["requests.json": request]))
    let record = try #require(context.snapshot.requests["unseen"])
    #expect(context.title(of: record) == "unseen")
    let text = AppState<Write>(context, root: OverviewScreen()).render(160, 50).text
    #expect(
      text.contains(context.phrases.owed(by: context.name(of: "beijing"), "unseen")), "\(text)")
  }
}

import DashboardUI
import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Where names are long or missing, what is said of them stays: names alone are cut.
struct LongNamesTests {
  private static let city = "Saint Petersburg and the Leningrad Region"

  /// The programme with cities of a long name; without a short one, a clock has that name, too.
  private static let longCities: [String: String] = {
    let programme = (Fixture.files["programme.json"] ?? "")
      .replacing(
        #""name": {"en": "Moscow", "ru": "Москва", "zh": "莫斯科"}"#, with: #""name": "\#(city)""#
      )
      .replacing(#""short": {"en": "MSK", "ru": "МСК", "zh": "莫"}, "#, with: "")
      .replacing(
        #""name": {"en": "Beijing", "ru": "Пекин", "zh": "北京"}"#, with: #""name": "\#(city) II""#
      )
      .replacing(#""short": {"en": "BJS", "ru": "ПЕК", "zh": "京"}, "#, with: "")
    return Fixture.files(with: [
      "programme.json": programme,
      "events.json": """
      {"items": [{"id": "call", "title": "Call", "start": "2021-11-18T10:00", "tz": "Europe/Moscow",
                  "status": "confirmed"}]}
      """,
    ])
  }()

  /// Every title of the programme replaced.
  private static func files(titled title: String) throws -> [String: String] {
    try Fixture.files.mapValues { file in
      let value = try JSONSerialization.jsonObject(with: Data(file.utf8))
      let data = try JSONSerialization.data(withJSONObject: Self.titled(value, title))
      return String(decoding: data, as: UTF8.self)
    }
  }

  private static func titled(_ value: Any, _ title: String) -> Any {
    switch value {
    case let list as [Any]: return list.map { titled($0, title) }
    case let record as [String: Any]:
      return record.reduce(into: [String: Any]()) { fields, field in
        let isTitle = field.key == "title" && record["tz"] == nil
        fields[field.key] = isTitle ? title : titled(field.value, title)
      }
    default: return value
    }
  }

  private func app(
    _ files: [String: String], _ screen: String, in language: Language = .english,
    size: Size = Size(width: 80, height: 24)
  ) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(files, language: language), root: OverviewScreen())
    app.size = size
    if screen != "overview" { try app.open(named: screen) }
    return app
  }

  private func rows(_ app: AppState<Write>) -> [Substring] {
    app.render().text.split(separator: "\n")
  }

  @Test(arguments: Language.allCases, ["overview", "areas", "area:metro"])
  func allThreeRatingsStayBesideLongCities(language: Language, screen: String) throws {
    let app = try app(Self.longCities, screen, in: language)
    let words = [Rating.green, .amber, .red].map { app.context.phrases.rating($0).short }
    let isWhole = rows(app).contains { row in words.allSatisfy(row.contains) }
    #expect(isWhole, "\(app.render().text)")
  }

  @Test(arguments: Language.allCases)
  func bothTimesOfAnEventStayBesideLongCities(language: Language) throws {
    for screen in ["overview", "event:call"] {
      let text = try app(Self.longCities, screen, in: language).render().text
      #expect(text.contains("10:00") && text.contains("15:00"), "\(text)")
    }
  }

  @Test func countsOfRequestsStayBesideLongCities() throws {
    let text = try app(Self.longCities, "requests").render().text
    #expect(text.contains("’s court 1, oldest 21 d, 1 overdue"), "\(text)")
    #expect(text.contains(" owes "), "\(text)")
  }

  @Test(arguments: Language.allCases)
  func theReasonStaysBesideALongTitle(language: Language) throws {
    let files = try Self.files(titled: String(repeating: "Совместное развитие ", count: 40))
    for screen in ["overview", "areas"] {
      var app = try app(files, screen, in: language)
      app.press("g")
      let detail = rows(app).suffix(2).first ?? ""
      let word = app.context.phrases.rating(.red).full
      #expect(detail.contains(word), "\(app.render().text)")
    }
  }

  @Test func theNumbersOfAReasonStayBesideALongTitle() throws {
    let files = try Self.files(titled: String(repeating: "Совместное развитие ", count: 40))
    var areas = try app(files, "areas", size: Size(width: 120, height: 60))
    let lines = rows(areas).filter { $0.contains("… 41 d late") }
    #expect(lines.contains { !$0.contains("■") }, "\(areas.render().text)")
    areas.press("g")
    let page = try app(files, "overview", size: Size(width: 120, height: 40))
    let detail = rows(page).suffix(2).first ?? ""
    #expect(detail.contains("d late") || detail.contains("risk "), "\(detail)")
  }

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func noFigureIsCut(language: Language, size: Size) throws {
    let files = try Self.files(titled: String(repeating: "Совместное развитие ", count: 40))
    let root = try app(files, "overview", in: language, size: size)
    for name in root.screenNames + ["area:metro"] where !["data", "help"].contains(name) {
      var app = root
      if name != "overview" { try app.open(named: name) }
      for _ in 0..<(name.hasPrefix("area:") ? 10 : 1) {
        for row in rows(app) {
          let cut = row.firstMatch(of: /[0-9]…/)
          #expect(cut == nil, "\(name), \(size): \(row)")
        }
        app.press(.tab)
      }
    }
  }

  @Test func recordsWithoutATitleAreCalledByTheirIds() throws {
    let files = try Self.files(titled: "")
    // With what stands before it: ids are written at the right of a page's frame, too.
    let wanted = [
      "overview": "│▌metro ", "areas": "│ tourism ", "requests": " interface-data ",
      "area:metro": " exchange-plan ", "milestone:visit": "╒ 1 visit ═",
      "workstream:metro-technology": "\n  metro-technology ",
    ]
    for (screen, name) in wanted {
      let text = try app(files, screen).render().text
      #expect(text.contains(name), "\(screen)\n\(text)")
    }
    var timeline = try app(files, "area:metro")
    timeline.press("3")
    #expect(timeline.render().text.contains("ticketing"))
  }

  @Test(arguments: [Language.russian, .chinese])
  func aShortNameThatIsAllLanguagesOwnHasNoMark(language: Language) throws {
    let programme = (Fixture.files["programme.json"] ?? "")
      .replacing(#"{"en": "MSK", "ru": "МСК", "zh": "莫"}"#, with: #""MSK""#)
    let app = try app(Fixture.files(with: ["programme.json": programme]), "overview", in: language)
    let header = rows(app).first ?? ""
    #expect(header.contains("MSK") && !header.contains("[en]"), "\(header)")
  }

  @Test(arguments: Language.allCases)
  func aProgrammeWithoutAreasSaysSo(language: Language) throws {
    let files = ["programme.json": Fixture.files["programme.json"] ?? ""]
    let app = try app(files, "overview", in: language)
    #expect(app.render().text.contains(app.context.phrases.emptyStates.areas))
  }

  @Test(arguments: Language.allCases)
  func aLongSlipIsWhole(language: Language) throws {
    let files = Fixture.files(with: [
      "areas/slow.json": """
      {"id": "slow", "title": "Slow", "workstreams": [{"id": "stream", "title": "Stream", "milestones": [
        {"id": "late", "title": "Late", "due": "2019-01-15", "forecast": "2023-12-01", "status": "in_progress"}]}]}
      """
    ])
    let app = try app(files, "workstream:stream", in: language)
    let slip = app.context.phrases.slip(days: 1_781).map { $0.isWhitespace ? " " : $0 }
    #expect(app.render().text.contains(String(slip)), "\(app.render().text)")
  }
}

import Phrasebook
import ProgrammeModel
import Reports
import TestSupport
import Testing

/// What stands over and in the cells of tables, in the reader's words.
struct TableWordsTests {
  private func head(_ name: String, in language: Language) throws -> [String] {
    let lines = try ShowContext.bundled(in: language).show(name, as: .markdown).split(
      separator: "\n")
    let head = try #require(lines.first { $0.hasPrefix("| ") })
    return head.split(separator: "|").map { $0.trimmingPrefix(" ") }.map {
      String($0.dropLast())
    }
  }

  @Test(arguments: [
    (Language.english, ["Name", "Specialism", "City", "Works at", "Sectors"]),
    (.russian, ["Имя", "Специализация", "Город", "Место работы", "Отрасли"]),
    (.chinese, ["姓名", "专业方向", "城市", "单位", "行业"]),
  ])
  func anExpertHasANameAndOneCity(language: Language, words: [String]) throws {
    #expect(try head("experts", in: language).prefix(5) == words[...])
  }

  @Test func aTradeTableSaysTheUnitOnce() throws {
    let markdown = try ShowContext.bundled().show("trade", as: .markdown)
    let line = markdown.split(separator: "\n").first { $0.contains("20.5") }
    #expect(line?.contains("20.5\u{A0}bn US$ | +10") == true)
    #expect(try !head("trade", in: .english).contains("Unit"))
  }

  @Test func sectorsAreCalledByTheirAreasElseByTheirWords() throws {
    let expert = #"""
      {"items": [{"id": "e", "name": "N", "title": "T", "party": "moscow", "consent": true,
        "sectors": ["metro", "public-health", "ballooning"], "visibility": "public"}]}
      """#
    let context = try ShowContext.fixture(with: ["experts.json": expert], in: .russian)
    #expect(try context.text("experts").contains("Метрополитен, Здравоохранение, ballooning"))
    #expect(try context.show("experts", as: .csv).contains("metro public-health ballooning"))
  }

  @Test func namesThatStandInForAMissingTranslationSaySo() throws {
    let trade = #"""
      {"items": [{"id": "metro-cars", "title": {"en": "Metro cars"}, "reporter": "CN", "partner": "RU", "flow": "total",
        "scope": "all-goods", "unit": "USD", "source": "desk", "observations": [{"period": "2019", "value": 2}]}]}
      """#
    let source =
      #"{"id": "desk", "type": "press", "published": "2020", "title": "T", "publisher": {"en": "Press desk"}}"#
    let files = ["trade.json": trade, "sources.json": source]
    let text = try ShowContext.fixture(with: files, in: .russian).text("trade")
    #expect(text.contains("[en] Metro cars") && text.contains("[en] Press desk"))
    #expect(try !ShowContext.fixture(with: files).text("trade").contains("[en]"))
    #expect(try !ShowContext.fixture(with: files, in: .russian).json("trade").contains("[en]"))
  }

  @Test(arguments: ["\u{301}\u{302}", " ", "\u{200B}\u{301}"])
  func aTitleThatShowsNothingGivesWayToTheId(title: String) throws {
    let request = """
      {"items": [{"id": "unseen", "title": "\(title)", "from": "moscow", "to": "beijing", "opened": "2021-10-01"}]}
      """
    let context = try ShowContext.fixture(with: ["requests.json": request])
    #expect(try context.text("requests").contains("unseen"))
    #expect(try context.show("requests", as: .markdown).contains("| unseen "))
  }

  @Test func whatIsSaidOtherwiseIsCalledByItsTitle() throws {
    let text = try ShowContext.bundled().text("trade")
    #expect(text.contains("conflicts: Russia – China goods trade, Russian side"))
    #expect(!text.contains("russia-china-total"))
  }

  @Test func aSeriesIsNoConflictOfItself() throws {
    let series = try ShowContext.bundled().object("trade")["series"] as? [[String: Any]] ?? []
    let pairs = series.map { ($0["id"] as? String, $0["conflicts"] as? [String] ?? []) }
    #expect(pairs.first { $0.0 == "moscow-china-total" }?.1 == [])
    #expect(pairs.first { $0.0 == "russia-china-total-gacc" }?.1 == ["russia-china-total-fts"])
  }
}

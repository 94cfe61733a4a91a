import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// On a day of another year nothing that counts is lost for room at 80 columns.
struct FarDayTests {
  init() { useUTF8Locale() }

  private func app(on screen: some Screen, in language: Language) throws -> AppState<Write> {
    var app = AppState<Write>(try .fixture(language: language), root: screen)
    app.press("}", "}", "}", "}")
    return app
  }

  @Test(arguments: zip(Language.allCases, ["5 Nov 21", "05.11.21", "2021-11-05"]))
  func requestsKeepTheirDaysAndHowLongTheyWait(in language: Language, due: String) throws {
    let text = try app(on: RequestsScreen(), in: language).render(80, 24).text
    let waits = "▲ \(language.phrases.days(141))"
    #expect(text.contains(due) && text.contains(waits))
  }

  @Test(arguments: Language.allCases)
  func headerSaysThatTheDayIsAnother(in language: Language) throws {
    let app = try app(on: WorkstreamScreen("metro-technology"), in: language)
    let header = app.render(80, 24).text.split(separator: "\n")[0]
    #expect(header.contains(language.phrases.badge(.ahead)))
  }

  @Test(arguments: Language.allCases)
  func areasKeepTheirThreeRatings(in language: Language) throws {
    let app = try app(on: AreaScreen("metro"), in: language)
    let evidence = language.phrases.headings.evidence.short
    #expect(app.render(80, 24).text.contains("≈ \(evidence) "))
  }
}

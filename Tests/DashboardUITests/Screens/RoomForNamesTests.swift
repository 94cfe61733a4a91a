import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// Names take the columns and rows that nothing else needs.
struct RoomForNamesTests {
  private func app(
    _ root: some Screen, in language: Language
  ) throws -> AppState<Write> {
    AppState(try AppState<Write>.bundled(in: language).context, root: root)
  }

  private func rows(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test(arguments: Language.allCases)
  func milestonesStandWholeOnAWideTimeline(language: Language) throws {
    var app = try app(AreaScreen("metro"), in: language)
    app.press("3")
    let text = app.render(200, 50).text
    let milestones = app.context.snapshot.milestones.filter { $0.area == "metro" }
    #expect(milestones.count == 12)
    for milestone in milestones {
      #expect(text.contains("\(app.context.title(of: milestone)) "), "\(milestone.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func practicesHaveTheRoomThatAreasAndStagesLeave(language: Language) throws {
    let app = try app(PracticesScreen(), in: language)
    let text = app.render(200, 50).text
    for practice in app.context.snapshot.practices {
      let name = app.context.title(of: practice)
      #expect(DisplayWidth.columns(of: name) > 36 || text.contains("\(name) "), "\(name)")
    }
  }

  @Test(arguments: Language.allCases, 1...4)
  func anOrderedTableOfPracticesKeepsTheArea(language: Language, presses: Int) throws {
    var app = try app(PracticesScreen(), in: language)
    for _ in 0..<presses { app.press("s") }
    let head = try #require(rows(app.render(80, 24).text).first { $0.hasPrefix("│ ") })
    let headings = app.context.phrases.headings
    for heading in [headings.area, headings.stage, headings.since, headings.fromTo] {
      #expect(head.contains(heading.short), "\(head)")
    }
  }

  @Test(arguments: Language.allCases)
  func figuresOfExchangesStandNearTheirBars(language: Language) throws {
    let rows = rows(try app(ExchangesScreen(), in: language).render(200, 50).text)
    let bars = try #require(rows.first { $0.contains("▆") })
    let end = try #require(bars.lastIndex { "▆░".contains($0) })
    #expect(bars[end...].dropFirst().prefix { $0 == " " }.count < 20, "\(bars)")
  }

  @Test(arguments: Language.allCases)
  func evidenceTakesTheRowsThatItsPaneHas(language: Language) throws {
    let app = try app(MilestoneScreen("metro-agreement-renewal"), in: language)
    let right = rows(app.render(80, 24).text).compactMap { row in
      row.contains("││") ? row.split(separator: "││").last.map { $0.dropLast() } : nil
    }
    let text = right.joined()
    for publisher in ["Beijing Daily", "Russia Briefing"] {
      #expect(text.contains(publisher), "\(text)")
    }
    #expect(!text.contains("…"), "\(text)")
  }

  @Test(arguments: Language.allCases)
  func eventsHaveNamesInTheLeastWindow(language: Language) throws {
    let rows = rows(try app(EventsScreen(), in: language).render(40, 12).text)
    let row = try #require(rows.first { $0.contains("▌") })
    let name = try #require(row.split(separator: "▌").last)
    let shown = name.prefix { $0 != "…" }
    #expect(DisplayWidth.columns(of: String(shown)) >= 11, "\(row)")
    #expect(row.contains("10:00 15:00"))
  }
}

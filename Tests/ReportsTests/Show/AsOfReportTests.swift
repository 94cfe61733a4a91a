import Foundation
import Phrasebook
import ProgrammeModel
import Reports
import Testing

/// Reports carry the day that they stand for, and what does not agree on it.
struct AsOfReportTests {
  private let earlier = Day(number: 18_939)

  @Test(arguments: Language.allCases)
  func sayThatTheyShowThePastAndForecastsAsStored(language: Language) throws {
    let now = try ShowContext.bundled(in: language)
    let then = try ShowContext.bundled(in: language, asOf: earlier, badge: .asItWas)
    for name in ["overview", "areas", "changes"] {
      let text = try then.text(name)
      #expect(text.contains(language.phrases.badge(.asItWas)), "\(name)")
      #expect(text.contains(language.phrases.forecastsAsStored), "\(name)")
      #expect(try !now.text(name).contains(language.phrases.forecastsAsStored), "\(name)")
    }
  }

  /// On the day after the signing no area had reported, and no forecast counts.
  @Test(arguments: Language.allCases)
  func sayThatThereAreNoForecastsBeforeTheFirstUpdate(language: Language) throws {
    let then = try ShowContext.bundled(
      in: language, asOf: try #require(Day(year: 2020, month: 12, day: 8)), badge: .asItWas)
    for text in [try then.text("areas"), Pack(in: [then]).markdown] {
      #expect(text.contains(language.phrases.noForecastsYet))
      #expect(!text.contains(language.phrases.forecastsAsStored))
    }
  }

  /// The day before its renewal a source spoke of the metros' agreement; its term came with the signature.
  @Test(arguments: [(7, nil as String?), (8, "2025-12-07")])
  func anAgreementHasItsTermFromItsSignature(day: Int, end: String?) throws {
    let then = try ShowContext.bundled(
      asOf: try #require(Day(year: 2020, month: 12, day: day)), badge: .asItWas)
    let papers = try then.object("agreements")["agreements"] as? [[String: Any]] ?? []
    let metro = try #require(papers.first { $0["id"] as? String == "metro-2020" })
    #expect(metro["expires"] as? String == end)
    let row = try then.show("agreements", as: .csv).split(separator: "\r\n")
      .first { $0.hasPrefix("metro-2020") }
    #expect(row?.contains("2025") == (end != nil))
  }

  /// What a file tells of later days stays out of what people read; scripts get the stored record, and are told so.
  @Test(arguments: [
    ("metro-tunnel-inspection", 2020, 12, 8, "2021-06-28"),
    ("trade-certification-list", 2021, 8, 20, "2021-09-13"),
    ("metro-tunnel-inspection-method", 2021, 7, 1, "adopted"),
    ("russia-china-total-gacc", 2021, 11, 15, "240.11"),
    ("area:metro", 2021, 3, 1, "2021-06-28"),
    ("metro-2020", 2020, 12, 7, "P5Y"),
  ])
  func aRecordTellsWhatWasKnown(id: String, year: Int, month: Int, day: Int, later: String) throws {
    let day = try #require(Day(year: year, month: month, day: day))
    let then = try ShowContext.bundled(asOf: day, badge: .asItWas)
    #expect(try !then.text(id).contains(later))
    #expect(try then.text(id).contains(Language.english.phrases.laterLeftOut))
    for format in [ShowFormat.csv, .markdown, .html] {
      #expect(try !then.show(id, as: format).contains(later), "\(format)")
    }
    #expect(try then.json(id).contains(later))
    #expect(try then.object(id)["as_stored"] as? Bool == true)
    let after = try ShowContext.bundled(asOf: try #require(Day(year: 2030, month: 1, day: 1)))
    #expect(try after.text(id).contains(later))
    #expect(try !after.text(id).contains(Language.english.phrases.laterLeftOut))
  }

  @Test(arguments: Language.allCases)
  func thePackSaysSoToo(language: Language) throws {
    let then = try ShowContext.bundled(in: language, asOf: earlier, badge: .asItWas)
    for text in [Pack(in: [then]).markdown, Pack(in: [then]).html] {
      #expect(text.contains(language.phrases.badge(.asItWas)))
      #expect(text.contains(language.phrases.forecastsAsStored))
    }
  }

  @Test(arguments: Language.allCases)
  func greenWithACriticalMilestoneLateIsFlagged(language: Language) throws {
    let context = try ShowContext.bundled(in: language)
    let area = try #require(context.assessment.area("metro"))
    let late = try #require(area.criticalLate)
    let title = try #require(late.milestone.title?.text(in: language.rawValue))
    let parties = context.assessment.snapshot.parties
    let moscow = try #require(
      parties.first { $0.id == "moscow" }?.title?.text(in: language.rawValue))
    let words = language.phrases.green(
      moscow, criticalLate: title, days: late.overdueDays ?? 0)
    #expect(try context.text("areas").contains(words))
    #expect(try context.text("area/metro").contains(words))
    #expect(Pack(in: [context]).markdown.contains(words))
    let areas = try context.object("areas")["areas"] as? [[String: Any]] ?? []
    let metro = areas.first { $0["id"] as? String == "metro" }
    #expect(metro?["mismatch"] as? Bool == true)
  }
}

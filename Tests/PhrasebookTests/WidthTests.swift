import Phrasebook
import ProgrammeModel
import Testing

struct WidthTests {
  @Test(arguments: Language.allCases)
  func fitsKeyHintsIntoTwelveColumns(language: Language) {
    let wide = fields(of: language.phrases.commands, as: CommandPhrase.self)
      .filter { columns($0.value.word) > 12 }
    #expect(wide.map(\.value.word) == [])
  }

  @Test(arguments: Language.allCases)
  func fitsRatingsIntoTheirColumns(language: Language) {
    let terms = Rating.allCases.map(language.phrases.rating)
    #expect(terms.filter { columns($0.short) > 5 }.map(\.short) == [])
    #expect(terms.filter { columns($0.full) > 11 }.map(\.full) == [])
  }

  /// Source: the glossary's `cols`, in English, Russian and Chinese.
  @Test(arguments: [
    (\Headings.area, [4, 11, 4]), (\.evidence, [8, 9, 4]), (\.trend, [5, 8, 4]),
    (\.progress, [9, 9, 9]), (\.slip, [4, 10, 4]), (\.waiting, [7, 4, 4]),
    (\.deadline, [8, 4, 4]), (\.age, [3, 8, 4]), (\.due, [3, 4, 4]), (\.owner, [5, 4, 4]),
    (\.lead, [4, 9, 4]), (\.fromTo, [9, 4, 4]), (\.asked, [5, 9, 4]), (\.growth, [6, 7, 4]),
    (\.scope, [5, 5, 4]), (\.compiler, [8, 12, 4]),
    (\.mode, [4, 6, 4]), (\.status, [6, 6, 4]),
    (\.forecast, [8, 7, 4]), (\.met, [3, 9, 4]), (\.period, [6, 6, 4]), (\.value, [5, 8, 4]),
    (\.unit, [4, 8, 4]), (\.daysOpen, [9, 4, 4]), (\.sector, [6, 7, 4]),
    (\.languages, [9, 5, 4]), (\.file, [4, 4, 4]), (\.line, [4, 6, 2]),
  ])
  func fitsHeadingsIntoTheirColumns(
    heading: any KeyPath<Headings, Term> & Sendable, widths: [Int]
  ) {
    let texts = Language.allCases.map { $0.phrases.headings[keyPath: heading].short }
    #expect(zip(texts, widths).filter { columns($0) > $1 }.map(\.0) == [])
  }

  /// Source: the glossary's `cols`, in English, Russian and Chinese.
  @Test(arguments: [
    (\Titles.areas, [5, 11, 4]), (\.workstreams, [7, 5, 4]), (\.milestones, [10, 2, 4]),
    (\.trade, [5, 8, 4]), (\.upcoming, [8, 9, 4]), (\.attention, [9, 8, 6]),
    (\.requests, [8, 7, 4]), (\.practices, [9, 4, 4]), (\.agreements, [10, 10, 4]),
    (\.exchanges, [9, 6, 4]), (\.changes, [7, 9, 4]), (\.data, [4, 6, 4]),
    (\.decisions, [9, 7, 4]), (\.deliverables, [12, 10, 4]), (\.ratingHistory, [7, 7, 4]),
    (\.overview, [8, 5, 4]), (\.events, [6, 11, 4]), (\.experts, [7, 8, 4]),
    (\.sources, [7, 9, 4]), (\.help, [4, 7, 4]), (\.summary, [7, 6, 4]),
    (\.timeline, [8, 6, 6]), (\.risks, [5, 5, 4]), (\.indicators, [10, 10, 4]),
    (\.documents, [9, 9, 4]),
  ])
  func fitsTitlesIntoTheirColumns(title: any KeyPath<Titles, Term> & Sendable, widths: [Int]) {
    let texts = Language.allCases.map { $0.phrases.titles[keyPath: title].short }
    #expect(zip(texts, widths).filter { columns($0) > $1 }.map(\.0) == [])
  }

  @Test(arguments: Language.allCases)
  func opensAttentionLinesWithEightColumnsAtMost(language: Language) {
    let words = AttentionKind.allCases.map { language.phrases.attention($0).short }
    #expect(words.filter { columns($0) > 8 } == [])
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: Language.allCases)
  func fitsStatusesIntoElevenColumns(language: Language) {
    let phrases = language.phrases
    let terms =
      Milestone.Status.allCases.map(phrases.term) + MilestoneMark.allCases.map(phrases.term)
      + Deliverable.Status.allCases.map(phrases.term) + Event.Status.allCases.map(phrases.term)
      + RequestMark.allCases.map(phrases.term) + Agreement.Status.allCases.map(phrases.term)
      + Practice.Stage.allCases.map(phrases.term) + Risk.Level.allCases.map(phrases.term)
      + Risk.Response.allCases.map(phrases.term) + Risk.Status.allCases.map(phrases.term)
      + Exchange.Status.allCases.map(phrases.term) + Certainty.allCases.map(phrases.term)
    #expect(terms.filter { columns($0.short) > 11 }.map(\.short) == [])
  }

  @Test(arguments: Language.allCases)
  func fitsTrendsIntoSixColumns(language: Language) {
    let words = [Trend.better, .same, .worse].map { language.phrases.trend($0).short }
    #expect(words.filter { columns($0) > 6 } == [])
  }
}

import DashboardUI
import Phrasebook
import ProgrammeModel
import TerminalKit
import TestSupport
import Testing

/// The row of an area's ratings where columns are few.
struct RatingStripTests {
  private func strip(
    of standing: AreaStanding, columns: Int, hasAges: Bool, in context: Context
  ) -> String {
    let label = hasAges ? [Span("\(context.phrases.headings.area.full)  ")] : []
    let spans = context.ratingStrip(
      of: standing, columns: columns, hasAges: hasAges, label: label)
    #expect(spans.columns <= columns)
    return spans.map(\.text).joined()
  }

  @Test(arguments: Language.allCases)
  func noneOfTheThreeRatingsFalls(language: Language) throws {
    let context = try AppState<Write>.bundled(in: language).context
    for standing in context.assessment.areas {
      let ratings = standing.reported.map(\.rating) + [standing.evidence.rating]
      let signs = ratings.map { context.glyph(of: $0).text }.joined()
      for (columns, hasAges) in (38...120).flatMap({ [($0, true), ($0, false)] }) {
        let text = strip(of: standing, columns: columns, hasAges: hasAges, in: context)
        #expect(text.filter { "●△▲□■?".contains($0) } == signs, "\(text)")
        #expect(text.contains("!") == standing.isMismatch, "\(text)")
      }
    }
  }

  /// In a window of 80 columns 76 are left.
  @Test(arguments: Language.allCases)
  func agesStandBesideTheRatings(language: Language) throws {
    let context = try AppState<Write>.bundled(in: language).context
    for standing in context.assessment.areas {
      let text = strip(of: standing, columns: 76, hasAges: true, in: context)
      for days in standing.reported.compactMap(\.ageDays) {
        #expect(text.contains(context.phrases.days(days)), "\(text)")
      }
    }
  }

  /// An old word never looks fresh: the ages of others fall before its own.
  @Test(arguments: Language.allCases)
  func anOldWordSaysSo(language: Language) throws {
    let context = try AppState<Write>.bundled(in: language).context
    let silent = context.assessment.areas.filter { $0.reported.contains(where: \.isSilent) }
    #expect(silent.count == 1)
    for columns in 52...120 {
      let text = try strip(
        of: #require(silent.first), columns: columns, hasAges: true, in: context)
      #expect(text.contains(context.phrases.silent), "\(columns): \(text)")
    }
  }
}

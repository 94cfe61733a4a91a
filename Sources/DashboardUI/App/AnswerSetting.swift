import ProgrammeModel
import Search

/// What rules an answer to what was typed, besides the words themselves: the day, the records shown, and the search.
struct AnswerSetting: Sendable {
  private let asOf: Day
  private let hidesIllustrative: Bool
  private let search: Pending<RecordSearch>
  private let hadWords: Bool

  init(_ context: Context) {
    (asOf, hidesIllustrative) = (context.asOf, context.hidesIllustrative)
    (search, hadWords) = (context.pendingSearch, context.search != nil)
  }

  func isLike(_ other: AnswerSetting) -> Bool {
    asOf == other.asOf && hidesIllustrative == other.hidesIllustrative
      && search === other.search && hadWords == other.hadWords
  }
}

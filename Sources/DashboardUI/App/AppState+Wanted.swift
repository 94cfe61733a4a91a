import ProgrammeModel
import Search

extension AppState {
  /// What the screens of the way wait for and nobody has begun: to be done beside the keyboard.
  package var wantedWork: [@Sendable () -> Void] {
    screens.flatMap { $0.wanted(in: context) } + context.asked.take()
  }

  /// Does at once what takes a small programme but a moment, so that nobody has to wait for it.
  mutating func prepare() {
    guard !context.isLarge else { return }
    for work in wantedWork { work() }
  }

  /// Tells that somebody does ``wantedWork`` beside the keyboard; what is asked for without is worked out on the spot.
  package mutating func workBeside() { context.isWorkedBeside = true }
}

extension Screen {
  fileprivate func wanted(in context: Context) -> [@Sendable () -> Void] {
    (searches ? [context.wantedSearch] : []).compactMap { $0 }
      + (reviews ? [context.wantedReview] : []).compactMap { $0 }
  }
}

extension Context {
  /// The search over all records, or `nil` until it is made.
  var search: RecordSearch? { pendingSearch.ready }

  fileprivate var wantedSearch: (@Sendable () -> Void)? {
    guard pendingSearch.isUnwanted else { return nil }
    let (pending, snapshot) = (pendingSearch, snapshot)
    return { pending.make { RecordSearch(snapshot) } }
  }

  /// How good the data is, or `nil` until that is worked out beside the keyboard.
  var review: DataReview? {
    if !isLarge || !isWorkedBeside { wantedReview?() }
    return pendingReview.ready
  }

  fileprivate var wantedReview: (@Sendable () -> Void)? {
    guard pendingReview.isUnwanted else { return nil }
    let (pending, assessment, languages) = (pendingReview, assessment, TextsPane.languages(self))
    return { pending.make { DataReview(of: assessment, languages: languages) } }
  }
}

import ProgrammeModel
import Search

extension AppState {
  /// What the screens of the way wait for and nobody has begun: to be done beside the keyboard.
  package var wantedWork: [@Sendable () -> Void] {
    screens.flatMap { $0.wanted(in: context) } + context.asked.take()
  }

  /// Whether the programme has more records, or figures of one series, than are looked through in a moment.
  package var isLarge: Bool { context.isLarge }

  /// Does at once what takes a small programme but a moment, so that nobody has to wait for it.
  mutating func prepare() {
    guard !context.isLarge else { return }
    if screens.contains(where: \.searches) { context.searching() }
    if screens.contains(where: \.reviews) { context.reviewing() }
    for work in context.asked.take() { work() }
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
    pendingSearch.isUnwanted ? searching : nil
  }

  /// Makes the search, unless it is made.
  fileprivate var searching: @Sendable () -> Void {
    { [self] in pendingSearch.make { RecordSearch(snapshot) } }
  }

  /// How good the data is, or `nil` until that is worked out beside the keyboard.
  var review: DataReview? {
    if !isLarge || !isWorkedBeside { reviewing() }
    return pendingReview.ready
  }

  fileprivate var wantedReview: (@Sendable () -> Void)? {
    pendingReview.isUnwanted ? reviewing : nil
  }

  /// Works out how good the data is, unless that is done.
  fileprivate var reviewing: @Sendable () -> Void {
    { [self] in
      pendingReview.make { DataReview(of: assessment, languages: TextsPane.languages(self)) }
    }
  }
}

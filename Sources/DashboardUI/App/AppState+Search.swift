package import Finding
package import ProgrammeModel

extension AppState {
  /// A programme of no more records is made ready for the search at once, which takes a moment.
  private static var mostAtOnce: Int { 3_000 }

  /// The search that a screen of the way waits for and nobody has begun to make, with its data; to be made beside the
  /// keyboard.
  package var wantedSearch: (search: PendingSearch, snapshot: Snapshot)? {
    guard screens.contains(where: { $0.searches }), context.pendingSearch.isUnwanted else {
      return nil
    }
    return (context.pendingSearch, snapshot)
  }

  /// Makes a small programme's search, so that nobody has to wait for it.
  mutating func prepareSearch() {
    guard let wanted = wantedSearch, wanted.snapshot.recordCount <= Self.mostAtOnce else { return }
    wanted.search.make(of: wanted.snapshot)
  }
}

extension Context {
  /// The search over all records, or `nil` until it is made.
  var search: RecordSearch? { pendingSearch.ready }
}

/// The records of one kind by the record of another kind that they belong to, the newest first; of one day, in table order.
///
/// One without a date counts as always known, and comes before all others.
public struct DatedGroups<Key, Member: Sendable>: Sendable {
  private let table: RecordTable<Member>
  private let entries: [String: [Entry]]
  private let beginnings: [String: Int32]

  /// A place in the table, and the days that say when it is known and where it stands.
  package struct Entry: Sendable {
    fileprivate let place: Int32
    fileprivate let known: Int32
    fileprivate let latest: Int32
  }

  /// Members that were known on a day, each read only when it is asked for.
  package typealias Known = LazyMapSequence<LazyFilterSequence<[Entry]>, Member>

  init(
    _ table: RecordTable<Member>, by date: (Member) -> PartialDate?,
    known day: (PartialDate) -> Day, under keys: (Member) -> [Identifier<Key>]
  ) {
    var entries: [String: [Entry]] = [:]
    for (place, member) in table.enumerated() {
      let date = date(member)
      let entry = Entry(
        place: Int32(place), known: date.map { day($0).number } ?? .min,
        latest: date?.latest.number ?? .max)
      for key in keys(member) { entries[key.text, default: []].append(entry) }
    }
    self.table = table
    beginnings = entries.compactMapValues { $0.lazy.map(\.known).min() }
    self.entries = entries.mapValues { group in
      group.sorted { left, right in
        left.latest != right.latest ? left.latest > right.latest : left.place < right.place
      }
    }
  }

  /// The first day on which any member was known; `nil` where there are none.
  package func begins(_ key: Identifier<Key>) -> Day? {
    beginnings[key.text].map { Day(number: $0) }
  }

  /// The members that were known on a day.
  package func known(_ key: Identifier<Key>, on day: Day) -> Known {
    (entries[key.text] ?? []).lazy.filter { $0.known <= day.number }
      .map { [table] in table[Int($0.place)] }
  }
}

package import ProgrammeModel

/// The records that a question found, kind by kind, those first that have the words in their names.
package struct RecordHits: Sendable {
  /// The records of one kind.
  package struct Group: Sendable {
    package let kind: String

    /// How many there are, listed or not.
    package fileprivate(set) var count = 0

    /// The first of them, no more than ``RecordHits/mostOfAKind``.
    package fileprivate(set) var names: [RecordName] = []
  }

  /// In the order of kinds; none is empty.
  package private(set) var groups: [Group] = []

  /// No more records of one kind are listed: whoever wants others types another letter.
  package static let mostOfAKind = 100

  package var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Sorts hits, which stand kind by kind.
  init(_ question: RecordQuestion, found: [TextBuffer.Hit], in records: SearchedRecords) {
    var rest = found[...]
    for (kind, end) in records.kinds where !rest.isEmpty {
      let own = rest.prefix { $0.entry < end }
      rest = rest[own.endIndex...]
      let group = Self.group(kind, of: own, question, in: records)
      if group.count > 0 { groups.append(group) }
    }
  }

  private static func group(
    _ kind: String, of hits: ArraySlice<TextBuffer.Hit>, _ question: RecordQuestion,
    in records: SearchedRecords
  ) -> Group {
    var group = Group(kind: kind)
    var byName: [Int] = []
    var byText: [Int] = []
    for hit in hits where hit.isInName || !question.isByName {
      let place = Int(hit.entry)
      guard records.isToBeSeen(place, question) else { continue }
      group.count += 1
      if hit.isInName {
        if byName.count < mostOfAKind { byName.append(place) }
      } else if byText.count < mostOfAKind {
        byText.append(place)
      }
    }
    group.names = (byName + byText).prefix(mostOfAKind).map { records.names[$0] }
    return group
  }
}

package import ProgrammeModel

/// The records that a question found, kind by kind, those first that have the words in their names.
package struct RecordHits: Sendable {
  /// The records of one kind.
  package struct Group: Sendable {
    package let kind: String

    /// How many there are, listed or not.
    package fileprivate(set) var count = 0

    /// The first of them, no more than ``RecordHits/mostOfAKind``.
    package var names: [RecordName] { Array((byName + byText).prefix(mostOfAKind)) }
    fileprivate var byName: [RecordName] = []
    fileprivate var byText: [RecordName] = []

    fileprivate init(_ kind: String) { self.kind = kind }
  }

  /// In the order of kinds; none is empty.
  package private(set) var groups: [Group] = []

  /// No more records of one kind are listed: whoever wants others types another letter.
  package static let mostOfAKind = 100

  package var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Sorts hits, which stand kind by kind; `name` tells what may be found.
  init(_ question: RecordQuestion, found: [TextBuffer.Hit], name: (Int) -> RecordName?) {
    for hit in found where hit.isInName || !question.isByName {
      guard let name = name(Int(hit.entry)) else { continue }
      if groups.last?.kind != name.kind { groups.append(Group(name.kind)) }
      groups[groups.count - 1].add(name, isInName: hit.isInName)
    }
  }
}

extension RecordHits.Group {
  fileprivate mutating func add(_ name: RecordName, isInName: Bool) {
    count += 1
    if isInName {
      if byName.count < RecordHits.mostOfAKind { byName.append(name) }
    } else if byText.count < RecordHits.mostOfAKind {
      byText.append(name)
    }
  }
}

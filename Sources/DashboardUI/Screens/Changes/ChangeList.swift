import ProgrammeModel

/// The changes from a day on as the screen lists them: all of them, those that pass the filter, and their lines.
struct ChangeList: Sendable {
  /// What tells each change from all others, and what it is about.
  let allKeys: [String]
  let allRecords: [RecordName?]
  let passingKeys: [String]

  /// Headings, changes, and the line that holds the rest.
  let lines: [ChangeLine]

  /// The lines that can be selected.
  let keys: [String]

  /// Whether all changes are illustrative.
  let isIllustrative: Bool
  private let changes: [String: Change]
  private let entries: [Int: Int]
  private let lineOfKey: [String: Int]

  /// Whether it stands in for one that is still being worked out.
  let isPending: Bool

  /// - Parameter isUnfolded: whether the rest stands line by line; a filter unfolds it, so that nothing that passes is hidden.
  init(_ changes: Changes, isUnfolded: Bool, filter: ListFilter, in context: Context) {
    let (keys, records) = (changes.all.map(\.key), changes.all.map(\.record))
    (allKeys, allRecords) = (keys, records)
    let passing = filter.places(keys, in: context) { records }.map { changes.all[$0] }
    passingKeys = passing.map(\.key)
    let lines = ChangeLine.all(passing, isUnfolded: isUnfolded || filter.isInForce)
    self.lines = lines
    self.keys = lines.compactMap(\.key)
    let places = lines.indices.filter { lines[$0].key != nil }
    entries = Dictionary(uniqueKeysWithValues: zip(places, 0...))
    lineOfKey = Dictionary(zip(self.keys, places), uniquingKeysWith: { first, _ in first })
    isPending = false
    isIllustrative = !changes.all.isEmpty && changes.all.allSatisfy(\.isIllustrative)
    self.changes = Dictionary(
      zip(allKeys, changes.all), uniquingKeysWith: { first, _ in first })
  }

  private init() {
    (allKeys, allRecords, passingKeys, lines, keys) = ([], [], [], [], [])
    (changes, entries, lineOfKey) = ([:], [:], [:])
    (isIllustrative, isPending) = (false, true)
  }

  /// What stands in until the changes are listed.
  static let pending = ChangeList()

  /// The place of a line among those that can be selected.
  func entry(at line: Int) -> Int? { entries[line] }

  /// The line of a key.
  func line(of key: String?) -> Int? { key.flatMap { lineOfKey[$0] } }

  subscript(key: String) -> Change? { changes[key] }
}

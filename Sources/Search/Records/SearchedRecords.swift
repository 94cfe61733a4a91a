import ProgrammeModel

/// What the records of a search are told by, apart from their texts; read for each hit at every keystroke.
struct SearchedRecords: Sendable {
  private(set) var names: [RecordName] = []

  /// Each kind, with the place after its last record; kinds stand one after another.
  private(set) var kinds: [(kind: String, end: Int)] = []
  private var firstDays: [Int32] = []
  private var areIllustrative: [Bool] = []

  mutating func append(_ record: SearchableRecord) {
    names.append(record.name)
    firstDays.append(record.knownFrom?.number ?? .min)
    areIllustrative.append(record.isIllustrative)
    if kinds.last?.kind != record.name.kind { kinds.append((record.name.kind, 0)) }
    kinds[kinds.count - 1].end = names.count
  }

  /// Where the records of a kind stand.
  func range(of kind: String) -> Range<Int> {
    guard let index = kinds.firstIndex(where: { $0.kind == kind }) else { return 0..<0 }
    return (index == 0 ? 0 : kinds[index - 1].end)..<kinds[index].end
  }

  /// Whether a record was known by a question's day and is not hidden.
  func isToBeSeen(_ place: Int, _ question: RecordQuestion) -> Bool {
    firstDays[place] <= question.asOf.number
      && !(question.hidesIllustrative && areIllustrative[place])
  }
}

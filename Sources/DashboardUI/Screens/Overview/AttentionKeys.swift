import ProgrammeModel

/// What tells the lines apart of what needs attention, and the record of each, in one order.
struct AttentionKeys: AssessedOnce {
  let all: [String]
  let records: [RecordName?]

  /// The most days that a line counts.
  let mostDays: Int
  private let places: [String: Int]

  init(_ assessment: Assessment) {
    all = assessment.attention.map(\.key)
    mostDays = assessment.attention.compactMap(\.days).max() ?? 0
    records = assessment.attention.map { RecordName(kind: $0.recordKind, id: $0.id) }
    places = Dictionary(zip(all, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// What a key stands for; `nil` where nothing has it.
  static func item(_ key: String, in assessment: Assessment) -> Attention? {
    assessment.once(Self.self).places[key].map { assessment.attention[$0] }
  }
}

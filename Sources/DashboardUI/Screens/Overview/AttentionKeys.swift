import ProgrammeModel

/// What tells the lines apart of what needs attention, and the record of each, in one order.
struct AttentionKeys: AssessedOnce {
  let all: [String]
  let records: [RecordName?]

  init(_ assessment: Assessment) {
    all = assessment.attention.map(\.key)
    records = assessment.attention.map { RecordName(kind: $0.recordKind, id: $0.id) }
  }
}

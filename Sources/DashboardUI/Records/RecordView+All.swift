import ProgrammeModel

extension RecordView {
  /// Every kind of record, one line each.
  static let all: [RecordView] = [
    area, workstream, milestone, source, deliverable, indicator, update, request, risk, decision,
    contact, event, series, practice, agreement, exchange, expert, holiday, programme, party,
  ]

  private static let byKind: [String: RecordView] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.kind, $0) })

  /// How the records of a kind are shown, or `nil` where there is no such kind.
  static func of(_ kind: String) -> RecordView? { byKind[kind] }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// What there is to know of a record: the facts of its kind, then those that every record has.
  func allFacts(of name: RecordName) -> [PageRow] {
    guard let record = record(name) else { return [] }
    let words = phrases.recordWords
    let common: [PageRow?] = [
      .text(words.description, string(record.details)),
      .text(words.note, string(record.note)),
      .field(words.certainty, phrases.term(record.common.certainty).full),
      isKiosk ? nil : .field(words.visibility, phrases.term(record.visibility).full),
    ]
    return facts(of: name) + (common + keepersRows(of: record)).compactMap { $0 }
  }

  /// What stands at the right of a record's pane: `◇ illustrative · metro-plan`.
  func note(of name: RecordName) -> [Span] {
    let id = Span(name.id, as: .muted)
    guard record(name)?.isIllustrative == true else { return [id] }
    return [
      Span("◇ \(phrases.illustrative)", as: .illustrative), Span(" · ", as: .muted), id,
    ]
  }
}

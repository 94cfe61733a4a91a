import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// What a record's keepers note of it: tags, when it was looked after, ids elsewhere, and fields of their own.
  func keepersRows(of record: any Record) -> [PageRow?] {
    let fields = StoredRecord(record, in: dated).fields
    let known = Set(RecordKind.byName[record.name.kind]?.outlines.map(\.name) ?? [])
    let words = phrases.fieldWords
    func line(_ key: String) -> String? {
      fields.first { $0.key == key }?.value.line(in: languagePreference.chain)
    }
    let updated = line("updated").map { text in PartialDate(text).map { phrases.short($0) } ?? text
    }
    let keeper = [updated, line("updated_by")].compactMap { $0 }.joined(separator: " · ")
    let own = fields.filter { !known.contains($0.key) }.map { field in
      "\(field.key): \(field.value.line(in: languagePreference.chain))"
    }
    return [
      .text(words.tags, line("tags")), .text(words.updated, keeper),
      .text(words.externalIds, line("external_ids")),
    ]
      + own.enumerated().map { index, text in
        .text(index == 0 ? words.otherFields : "", text, as: .muted)
      }
  }
}

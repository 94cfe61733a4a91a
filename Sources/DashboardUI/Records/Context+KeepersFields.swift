import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  /// Longer texts of fields of their own are cut, in characters.
  private static let longestOwn = 500

  private static let keepersFields: Set = ["tags", "external_ids", "updated", "updated_by"]

  /// Whether the reader is of the programme's own people, who may hear of files and of whom to call. Nobody knows who stands
  /// before a kiosk, whatever its audience.
  var isAmongOwnPeople: Bool { snapshot.audience == .internal && !isKiosk }

  /// What a record's keepers note of it: tags and ids elsewhere, and for their own people who looked after it, and fields
  /// of their own.
  func keepersRows(of record: any Record) -> [PageRow?] {
    let known = Set(RecordKind.byName[record.name.kind]?.outlines.map(\.name) ?? [])
    let fields = StoredRecord(record, in: dated).fields {
      Self.keepersFields.contains($0) || !known.contains($0)
    }
    let words = phrases.fieldWords
    func line(_ key: String) -> String? {
      fields.first { $0.key == key }?.value.line(in: languagePreference.chain)
    }
    let updated = line("updated").map { text in PartialDate(text).map { phrases.short($0) } ?? text
    }
    let keeper = [updated, line("updated_by")].compactMap { $0 }.joined(separator: " · ")
    let told: [PageRow?] = [
      .text(words.tags, line("tags")), .text(words.externalIds, line("external_ids")),
    ]
    guard isAmongOwnPeople else { return told }
    let own = fields.filter { !known.contains($0.key) && $0.key != "$schema" }.map { field in
      let text = "\(field.key): \(field.value.line(in: languagePreference.chain))"
      return text.count > Self.longestOwn ? text.prefix(Self.longestOwn) + "…" : text
    }
    return told + [.text(words.updated, keeper)]
      + own.enumerated().map { index, text in
        .text(index == 0 ? words.otherFields : "", text, as: .muted)
      }
  }
}

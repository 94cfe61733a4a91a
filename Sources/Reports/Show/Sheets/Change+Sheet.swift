import Phrasebook
import ProgrammeModel

extension Sheet {
  static func changes(_ changes: [Change], titled title: String, in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Change>] = [
      SheetColumn("date", headings.date.full) {
        .date($0.day.map { PartialDate($0) }, in: context)
      },
      SheetColumn("kind", headings.kind.full) {
        .word(phrases.changeGroup($0.group), $0.kind.rawValue)
      },
      SheetColumn("record") { .text($0.record.kind) },
      SheetColumn("id") { .text($0.record.id) },
      SheetColumn("title", headings.name.full) { change in
        let title = change.title(in: context)
        return .word(title + (change.isIllustrative ? " ◇" : ""), title)
      },
      SheetColumn("text", headings.change.full) { .text($0.words(in: context)) },
      .illustrative { $0.isIllustrative },
    ]
    return Sheet(title, of: changes, ifEmpty: phrases.nothingChanged, columns)
  }
}

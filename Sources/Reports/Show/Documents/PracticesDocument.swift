import Phrasebook
import ProgrammeModel

/// Every practice that one party shared with the other, area by area.
struct PracticesDocument: TableDocument {
  static let name = "practices"
  static let kinds = [Practice.kind]
  var shown: ShownItems<PracticeStanding>

  init(in context: ShowContext) { shown = ShownItems(context.practices) }

  func record(of item: PracticeStanding) -> RecordName? { item.practice.name }

  func json(of item: PracticeStanding, in context: ShowContext) -> JSONValue {
    item.json(in: context)
  }

  func sheet(of items: [PracticeStanding], in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<PracticeStanding>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("title", headings.practice.full) { .title(of: $0.practice, in: context) },
      SheetColumn("area", headings.area.full) {
        .reference($0.practice.area, \.areas, in: context)
      },
      SheetColumn("from", headings.from.full) {
        .word(context.name(of: $0.practice.from), $0.practice.from.text)
      },
      SheetColumn("to", headings.to.full) {
        .word(context.name(of: $0.practice.to), $0.practice.to.text)
      },
      SheetColumn("form", headings.form.full) {
        .code($0.practice.form) { phrases.term($0).full }
      },
      SheetColumn("shared", phrases.term(Practice.Stage.shared).full) {
        .date($0.practice.shared, in: context)
      },
      SheetColumn("stage", headings.stage.full) { .code($0.stage) { phrases.term($0).full } },
      SheetColumn("stage_date", headings.since.full) { .date($0.stageDate, in: context) },
      SheetColumn("outcome", headings.outcome.full) { .text(context.text($0.outcome)) },
      .illustrative { $0.practice.isIllustrative },
    ]
    return Sheet(
      phrases.titles.practices.full, of: items,
      ifEmpty: context.emptyPlaces.practices, columns)
  }
}

extension ShowContext {
  /// Those of all areas in the programme's order, then those of areas that are not on file or not shown.
  fileprivate var practices: [PracticeStanding] {
    let known = assessment.areas.map(\.id)
    let listed = known.flatMap { dated.practices(of: $0) }
    let stray = Set(snapshot.practices.map(\.area)).subtracting(known)
    return listed + stray.sorted { $0.text < $1.text }.flatMap { dated.practices(of: $0) }
  }
}

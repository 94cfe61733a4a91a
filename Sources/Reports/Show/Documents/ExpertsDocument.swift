import Phrasebook
import ProgrammeModel

/// Every expert; those who did not consent without their names.
struct ExpertsDocument: TableDocument {
  static let name = "experts"
  static let kinds = [Expert.kind]
  var shown: ShownItems<Expert>

  init(in context: ShowContext) {
    shown = ShownItems(context.snapshot.experts.filter(context.dated.shows))
  }

  func record(of item: Expert) -> RecordName? { item.name }

  func json(of item: Expert, in context: ShowContext) -> JSONValue { item.json(in: context) }

  func sheet(of items: [Expert], in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Expert>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("name", headings.person.full) { expert in
        let name = context.text(expert.personName)
        let mark = expert.isIllustrative ? " ◇" : ""
        return .word((name ?? phrases.recordWords.nameWithheld) + mark, name)
      },
      SheetColumn("title", headings.specialism.full) { .text(context.text($0.title)) },
      SheetColumn("party", headings.city.full) {
        .word(context.name(of: $0.party), $0.party.text)
      },
      SheetColumn("institution", phrases.recordWords.worksAt) {
        .text(context.text($0.institution))
      },
      SheetColumn("sectors", headings.sectors.full) {
        .word(
          phrases.list($0.sectors.map { context.sectorName($0) }),
          $0.sectors.joined(separator: " "))
      },
      SheetColumn("languages", headings.languages.full) {
        .word(
          phrases.list($0.languages.map { phrases.languageName($0) }),
          $0.languages.joined(separator: " "))
      },
      SheetColumn("availability", headings.availability.full) {
        .text(context.text($0.origin.text("availability")))
      },
      SheetColumn("consent") { .flag($0.hasConsented, "") },
      .illustrative { $0.isIllustrative },
    ]
    return Sheet(
      phrases.titles.experts.full, of: items,
      ifEmpty: context.emptyPlaces.experts, columns)
  }
}

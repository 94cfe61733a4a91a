import Phrasebook
import ProgrammeModel

/// Every expert; those who did not consent without their names.
struct ExpertsDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["experts"] }

  init?(_ name: String, in context: ShowContext) { if name != "experts" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("experts", .array(Self.experts(in: context).map { $0.json(in: context) }))]
  }

  func sheet(in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Expert>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("name", headings.name.full) { expert in
        let name = context.text(expert.personName)
        let mark = expert.isIllustrative ? " ◇" : ""
        return .word((name ?? phrases.recordWords.nameWithheld) + mark, name)
      },
      SheetColumn("title", headings.sector.full) { .text(context.text($0.title)) },
      SheetColumn("party", headings.cities.full) {
        .word(context.name(of: $0.party), $0.party.text)
      },
      SheetColumn("institution", phrases.recordWords.worksAt) {
        .text(context.text($0.institution))
      },
      SheetColumn("sectors", phrases.recordWords.sectors) {
        .word(phrases.list($0.sectors), $0.sectors.joined(separator: " "))
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
      SheetColumn("illustrative") { .flag($0.isIllustrative, "◇") },
    ]
    return Sheet(
      phrases.titles.experts.full, of: Self.experts(in: context),
      ifEmpty: phrases.emptyStates.experts, columns)
  }

  private static func experts(in context: ShowContext) -> [Expert] {
    context.snapshot.experts.filter(context.dated.shows)
  }
}

import Phrasebook
import ProgrammeModel

/// Every agreement as it stood.
struct AgreementsDocument: TableDocument {
  static let name = "agreements"
  static let kinds = [Agreement.kind]
  var shown: ShownItems<AgreementStanding>

  init(in context: ShowContext) { shown = ShownItems(context.dated.agreements) }

  func record(of item: AgreementStanding) -> RecordName? { item.agreement.name }

  func json(of item: AgreementStanding, in context: ShowContext) -> JSONValue {
    item.json(in: context)
  }

  func sheet(of items: [AgreementStanding], in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let words = phrases.recordWords
    let columns: [SheetColumn<AgreementStanding>] = [
      SheetColumn("id") { .text($0.id.text) },
      SheetColumn("title", headings.name.full) { .title(of: $0.agreement, in: context) },
      SheetColumn("type", headings.kind.full) {
        .code($0.agreement.type) { phrases.term($0).full }
      },
      SheetColumn("parties", headings.cities.full) { standing in
        let ids = standing.agreement.parties
        return .word(
          phrases.list(ids.map { context.name(of: $0) }), ids.map(\.text).joined(separator: " "))
      },
      SheetColumn("status", headings.status.full) { .code($0.status) { phrases.term($0).full } },
      SheetColumn("signed", headings.signed.full) { .date($0.signed, in: context) },
      SheetColumn("in_force", words.inForce) { .date($0.inForce, in: context) },
      SheetColumn("expires", words.term) { standing in
        .word(
          standing.expiry.map { phrases.runs(to: phrases.short($0)) },
          standing.expiry?.description)
      },
      SheetColumn("auto_renews", words.renewsItself) {
        .flag($0.renewsItself, words.renewsItself)
      },
      .illustrative { $0.agreement.isIllustrative },
    ]
    return Sheet(
      phrases.titles.agreements.full, of: items,
      ifEmpty: context.emptyPlaces.agreements, columns)
  }
}

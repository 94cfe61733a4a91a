import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let agreement = RecordView(
    \.agreements,
    state: { agreement, context in
      let status = AgreementStanding(agreement, in: context.dated).status
      return status.map { [Span(context.phrases.term($0).short)] } ?? []
    },
    facts: { agreement, context in
      let standing = AgreementStanding(agreement, in: context.dated)
      let phrases = context.phrases
      let words = phrases.recordWords
      let names = context.phrases.list(agreement.parties.map { context.name(of: $0) })
      let facts = [
        PageRow.field(phrases.headings.kind.short, agreement.type.map { phrases.term($0).full }),
        PageRow.field(phrases.headings.cities.short, names),
        PageRow.field(phrases.headings.status.short, standing.status.map { phrases.term($0).full }),
        PageRow.field(words.signed, standing.signed.map { phrases.short($0) }),
        PageRow.field(words.inForce, standing.inForce.map { phrases.short($0) }),
        PageRow.field(words.term, standing.expiry.map { phrases.runs(to: phrases.short($0)) }),
      ]
      let signatures = standing.signed == nil ? [] : agreement.signatories
      let documents = agreement.origin.strings("documents").map { Identifier<Source>($0) }
      return (facts + signatures.map { context.row(of: $0) }).compactMap { $0 }
        + context.links(
          phrases.headings.area.full, agreement.areas, in: context.snapshot.areas)
        + context.links(
          phrases.fieldWords.supersedes, agreement.supersedes, in: context.snapshot.agreements)
        + context.links(
          phrases.titles.documents.inSentence, documents, in: context.snapshot.sources)
    })

  static let practice = RecordView(
    \.practices,
    state: { practice, context in
      let stage = PracticeStanding(practice, in: context.dated).stage
      return [Span(context.phrases.term(stage).short)]
    },
    facts: { practice, context in
      let standing = PracticeStanding(practice, in: context.dated)
      let phrases = context.phrases
      let date = standing.stageDate.map { ", \(phrases.short($0))" } ?? ""
      return [
        context.areaRow(practice.area),
        context.workstreamRow(practice.workstream),
        PageRow.field(
          phrases.headings.fromTo.full,
          phrases.way(
            from: context.name(of: practice.from), to: context.name(of: practice.to),
            arrow: context.arrow)),
        PageRow.field(phrases.headings.form.short, practice.form.map { phrases.term($0).full }),
        PageRow.field(phrases.headings.stage.short, phrases.term(standing.stage).full + date),
        PageRow.field(
          phrases.term(Practice.Stage.shared).full, practice.shared.map { phrases.short($0) }),
        context.ownerRow(phrases.headings.owner.full, practice.owner),
        PageRow.text(phrases.recordWords.outcome, context.string(standing.outcome)),
      ].compactMap { $0 }
        + context.links(
          phrases.titles.documents.inSentence, practice.documents, in: context.snapshot.sources)
    },
    parents: { names(of: $0.area, $0.workstream) })
}

extension Context {
  fileprivate func row(of signatory: Agreement.Signatory) -> PageRow? {
    let parts = [
      signatory.party.map { name(of: $0) }, string(signatory.name), string(signatory.role),
    ]
    return PageRow.field(
      phrases.recordWords.signatories, parts.compactMap { $0 }.joined(separator: ", "))
  }
}

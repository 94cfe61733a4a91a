import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let programme = RecordView(
    \.programmes,
    facts: { programme, context in
      let phrases = context.phrases
      let (words, fields) = (phrases.recordWords, phrases.fieldWords)
      let currency = MeasuredUnit(code: programme.currency, power: 0)
      let own: [PageRow?] = [
        .field(phrases.headings.period.short, programme.period.map { phrases.short($0) }),
        .field(words.signed, programme.signed.map { phrases.short($0) }),
      ]
      let rest: [PageRow?] = [
        .field(fields.mainLanguage, phrases.languageName(programme.defaultLanguage)),
        .field(words.languages, context.languages(programme.languages)),
        .field(fields.currency, "\(phrases.heading(of: currency)) · \(programme.currency)"),
        .field(fields.shownAsOf, programme.asOf.map { phrases.short($0) }),
      ]
      let agreement = programme.agreement.map { [$0] } ?? []
      return own.compactMap { $0 }
        + context.links(
          phrases.headings.cities.short, context.parties.map(\.id), in: context.snapshot.parties)
        + context.links(
          phrases.kind(Agreement.kind), agreement, in: context.snapshot.agreements)
        + rest.compactMap { $0 } + context.limits(of: programme)
    })

  static let party = RecordView(
    \.parties,
    facts: { party, context in
      let phrases = context.phrases
      let fields = phrases.fieldWords
      let rows: [PageRow?] = [
        .field(fields.shortName, context.string(party.short)),
        .field(fields.country, party.country.map { phrases.country($0) ?? $0 }),
        .field(fields.subdivision, party.subdivision),
        .field(fields.timeZone, party.timeZone),
        .field(phrases.recordWords.languages, context.languages(party.languages)),
        .text(phrases.headings.lead.inSentence, context.string(party.leadBody)),
      ]
      return rows.compactMap { $0 }
    })

  static let contact = RecordView(
    \.contacts,
    reason: { contact, context in
      contact.party.map { [Span(context.name(of: $0))] } ?? []
    },
    facts: { contact, context in
      let phrases = context.phrases
      let fields = phrases.fieldWords
      let office: [PageRow?] = [
        .text(fields.role, context.string(contact.role)),
        .text(fields.body, context.string(contact.body)),
      ]
      let isTold = contact.isForVisitors || context.isAmongOwnPeople
      let ways: [PageRow?] = [
        isTold ? .field(fields.email, contact.email) : nil,
        isTold ? .field(fields.phone, contact.phone) : nil,
        .field(fields.timeZone, contact.timeZone),
        contact.isForVisitors ? nil : .text("", phrases.recordWords.contactInternal, as: .muted),
      ]
      return office.compactMap { $0 }
        + context.links(
          phrases.headings.city.short, contact.party.map { [$0] } ?? [],
          in: context.snapshot.parties)
        + ways.compactMap { $0 }
    })
}

extension Context {
  /// Languages by their tags, as the reader calls them; `nil` where there are none.
  fileprivate func languages(_ tags: [String]) -> String? {
    tags.isEmpty ? nil : phrases.list(tags.map { phrases.languageName($0) })
  }

  /// What ratings and marks depend on.
  fileprivate func limits(of programme: Programme) -> [PageRow] {
    let fields = phrases.fieldWords
    let settings = programme.settings
    let limits = [
      (fields.staleAfter, settings.staleAfterDays), (fields.dueSoonWithin, settings.dueSoonDays),
      (fields.amberOver, settings.slipAmberDays), (fields.redOver, settings.slipRedDays),
    ]
    return limits.compactMap { .field($0, phrases.count($1, \.day)) }
  }
}

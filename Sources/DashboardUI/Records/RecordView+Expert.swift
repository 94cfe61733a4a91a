import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  /// What an expert may be asked for and when; the name of one who agreed to be shown.
  static let expert = RecordView(
    \.experts,
    facts: { expert, context in
      let words = context.phrases.recordWords
      let sectors = expert.sectors.map { context.sectorName($0) }
      let city = context.name(of: expert.party)
      let place = context.string(expert.institution) ?? ""
      let places = [place, place.contains(city) ? "" : city].filter { !$0.isEmpty }
      let languages = expert.languages.map { context.phrases.languageName($0) }
      let consent: [Span] =
        expert.hasConsented
        ? [Span("● ", as: .good), Span(words.consentGiven)]
        : [Span(words.nameWithheld, as: .muted)]
      let contact = expert.hasConsented && expert.origin.string("contact") != nil
      let rows: [PageRow?] = [
        .field(context.phrases.headings.person.short, context.string(expert.personName)),
        .text(words.sectors, context.phrases.list(sectors)),
        .text(words.worksAt, context.phrases.list(places)),
        .text(words.languages, context.phrases.list(languages)),
        .field(words.free, context.expertAvailability(expert.name)),
        .field(words.consent, consent),
        .field(words.checked, context.checked(expert)),
        contact ? .text("", words.contactInternal, as: .muted) : nil,
      ]
      return rows.compactMap { $0 }
    })
}

extension Context {
  /// When an expert's entry was last looked after, and how long ago that is.
  fileprivate func checked(_ expert: Expert) -> [Span]? {
    guard let text = expert.origin.string("updated"), let date = PartialDate(text) else {
      return nil
    }
    let days = asOf - date.latest
    return [
      Span(days < 0 ? phrases.short(date) : phrases.reported(phrases.short(date), days: days))
    ]
  }
}

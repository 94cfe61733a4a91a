import Phrasebook
import ProgrammeModel

extension FilterFields {
  static let event: [FilterField] = [
    FilterField(
      "status", codes: Event.Status.self, term: { $0.term($1) },
      { (event: Event, assessment) in EventStanding(event, in: assessment.dated).status }),
    FilterField(day: "date") { (event: Event, _) in (event.start?.earliest).map { PartialDate($0) }
    },
    FilterField(
      "mode", codes: Event.Mode.self, term: { $0.term($1) },
      { (event: Event, _) in event.mode }),
    FilterField(records: "host") { (event: Event, _) in event.host.map { [name(of: $0)] } ?? [] },
    FilterField(records: "area") { (event: Event, _) in event.areas.map { name(of: $0) } },
  ]

  static let agreement: [FilterField] = [
    FilterField(
      "status", codes: Agreement.Status.self, term: { $0.term($1) },
      { (agreement: Agreement, assessment) in
        AgreementStanding(agreement, in: assessment.dated).status
      }),
    FilterField(
      "form", codes: Agreement.Form.self, term: { $0.term($1) },
      { (agreement: Agreement, _) in agreement.type }),
    FilterField(records: "city") { (agreement: Agreement, _) in
      agreement.parties.map { name(of: $0) }
    },
    FilterField(day: "signed") { (agreement: Agreement, assessment) in
      AgreementStanding(agreement, in: assessment.dated).signed
    },
    FilterField(
      day: "expires",
      isDone: { (agreement: Agreement, assessment) in
        AgreementStanding(agreement, in: assessment.dated).isOver
      },
      { (agreement: Agreement, assessment) in
        AgreementStanding(agreement, in: assessment.dated).expiry.map { PartialDate($0) }
      }),
    FilterField(records: "area") { (agreement: Agreement, _) in
      agreement.areas.map { name(of: $0) }
    },
  ]

  static let expert: [FilterField] = [
    FilterField(records: "city") { (expert: Expert, _) in [name(of: expert.party)] },
    FilterField("sector", .word, words: .sectors, isClosed: false) { (expert: Expert, _) in
      .words(expert.sectors)
    },
    FilterField("language", .word, words: .languages, isClosed: false) { (expert: Expert, _) in
      .words(expert.languages)
    },
  ]

  static let contact: [FilterField] = [
    FilterField(records: "city") { (contact: Contact, _) in
      contact.party.map { [name(of: $0)] } ?? []
    }
  ]

  static let source: [FilterField] = [
    FilterField(
      "form", codes: Source.Form.self, term: { $0.term($1) },
      { (source: Source, _) in source.type }),
    FilterField("publisher", .word) { (source: Source, _) in
      source.publisher.map { .text($0) }
    },
    FilterField(day: "published") { (source: Source, _) in
      source.published?.latest.map { PartialDate($0) }
    },
  ]

  static let series: [FilterField] = [
    FilterField(
      "flow", codes: TradeSeries.Flow.self, term: { $0.term($1) },
      { (series: TradeSeries, _) in series.flow }),
    FilterField(
      "scope", codes: TradeSeries.Scope.self, term: { $0.term($1) },
      { (series: TradeSeries, _) in series.scope }),
  ]
}

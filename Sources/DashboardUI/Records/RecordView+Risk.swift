import Phrasebook
package import ProgrammeModel
import TerminalKit

extension RecordView {
  static let risk = RecordView(
    \.risks,
    state: { risk, context in context.score(of: risk) ?? [] },
    reason: { risk, context in
      guard let probability = risk.probability, let impact = risk.impact else { return [] }
      return [Span(context.phrases.score(probability: probability, impact: impact))]
    },
    facts: { risk, context in
      let phrases = context.phrases
      return [
        context.areaRow(risk.area),
        PageRow.field(phrases.headings.status.short, phrases.term(risk.status).full),
        PageRow.field(phrases.headings.score.short, context.scoreInFull(of: risk)),
        PageRow.field(phrases.areaWords.opened, risk.opened.map { phrases.short($0) }),
        context.ownerRow(phrases.headings.owner.full, risk.owner),
        context.links(
          phrases.headings.city.short, risk.party.map { [$0] } ?? [], in: context.snapshot.parties
        ).first,
        PageRow.field(phrases.headings.response.short, risk.response.map { phrases.term($0).full }),
        PageRow.text(phrases.areaWords.mitigation, context.string(risk.mitigation)),
        PageRow.field(phrases.headings.review.short, risk.reviewDue.map { phrases.short($0) }),
      ].compactMap { $0 }
    },
    parents: { names(of: $0.area) })

  static let decision = RecordView(
    \.decisions,
    state: { decision, context in
      decision.date.map { [Span(context.phrases.short($0), as: .muted)] } ?? []
    },
    fullState: { decision, context in
      let date = decision.date.map { context.phrases.short($0) }
      let words = [date, context.string(decision.decidedBy)].compactMap { $0 }
      return words.isEmpty ? [] : [Span(words.joined(separator: " · "), as: .muted)]
    },
    reason: { decision, context in context.text(decision.text) },
    facts: { decision, context in
      let phrases = context.phrases
      return [
        decision.area.flatMap { context.areaRow($0) },
        PageRow.field(phrases.headings.date.short, decision.date.map { phrases.short($0) }),
        context.links(
          phrases.headings.event.short, decision.meeting.map { [$0] } ?? [],
          in: context.snapshot.events
        ).first,
        PageRow.field(phrases.areaWords.decidedBy, context.string(decision.decidedBy)),
        PageRow.text(phrases.kind(Decision.kind), context.string(decision.text)),
      ].compactMap { $0 }
        + decision.actions.compactMap { action in
          PageRow.field(
            phrases.areaWords.actions, context.words(of: action),
            link: action.owner.flatMap { context.link(to: $0) })
        }
    },
    parents: { names(of: $0.area) })
}

extension Context {
  /// A risk's score with the sign of what it makes of its area.
  func score(of risk: Risk) -> [Span]? {
    guard let score = risk.score else { return nil }
    let rating = Risk.rating(ofScore: score)
    let glyph = glyph(of: rating)
    if isSpoken {
      let heading = phrases.headings.score.short
      return [Span("\(phrases.rating(rating).full), \(heading) \(phrases.number(score))")]
    }
    return [glyph, Span(" \(phrases.number(score))", as: glyph.role)]
  }

  /// The same with what it is the product of, where that is given: `■ 20   p4 × i5 = 20`.
  fileprivate func scoreInFull(of risk: Risk) -> [Span]? {
    guard let score = score(of: risk) else { return nil }
    guard let probability = risk.probability, let impact = risk.impact else { return score }
    let words = phrases.score(probability: probability, impact: impact)
    return score + [Span("   \(words)", as: .muted)]
  }

  /// The area that a record belongs to, and the way there.
  func areaRow(_ id: Identifier<Area>) -> PageRow? {
    links(phrases.headings.area.short, [id], in: snapshot.areas).first
  }

  /// Who answers for a record, a contact or a party, and the way there; `nil` where this audience may not see who.
  func ownerRow(_ label: String, _ owner: Owner?) -> PageRow? {
    guard let owner, let name = name(of: owner) else { return nil }
    return .field(label, name, link: link(to: owner))
  }

  /// The contact or the party that an owner is; `nil` where this audience may not see it.
  fileprivate func link(to owner: Owner) -> RecordName? {
    let kinds = [Contact.kind, Party.kind].map { RecordName(kind: $0, id: owner.text) }
    return kinds.first { record($0) != nil }
  }

  /// A party that has to do with a record, and the way there.
  func partyRow(_ label: String, _ id: Identifier<Party>) -> PageRow? {
    links(label, [id], in: snapshot.parties).first
  }

  /// The workstream that a record belongs to, and the way there.
  func workstreamRow(_ id: Identifier<Workstream>?) -> PageRow? {
    links(phrases.kind(Workstream.kind), id.map { [$0] } ?? [], in: snapshot.workstreams).first
  }

  /// An action with who answers for it, when it is due, and whether it is done.
  fileprivate func words(of action: Decision.Action) -> String {
    let words = phrases.areaWords
    let done = action.done.map { " \(phrases.short($0))" } ?? ""
    let parts = [
      string(action.title), action.owner.flatMap { name(of: $0) },
      action.due.map { phrases.due(phrases.short($0)) },
      action.isDone(by: asOf) ? words.done + done : words.open,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// The party of an owner; where none is known, what the owner is called.
  func party(of owner: Owner) -> String? {
    let party = snapshot.contacts[Identifier(owner.text)]?.party
    return party.map { name(of: $0) } ?? name(of: owner)
  }

  /// What an owner is called: a contact or a party; `nil` for a contact that this audience may not see.
  package func name(of owner: Owner) -> String? {
    if let contact = snapshot.contacts[Identifier(owner.text)] { return title(of: contact) }
    if snapshot.hidden.contains(RecordName(kind: Contact.kind, id: owner.text)) { return nil }
    return name(of: Identifier<Party>(owner.text))
  }
}

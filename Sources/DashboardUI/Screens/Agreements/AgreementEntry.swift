import Phrasebook
import ProgrammeModel
import TerminalKit

/// One agreement of the timeline: its span, and what is said of its dates.
struct AgreementEntry {
  let standing: AgreementStanding
  let span: AgreementSpan?

  init(_ standing: AgreementStanding, in dated: DatedSnapshot) {
    self.standing = standing
    span = AgreementSpan(standing, in: dated)
  }

  var recordName: RecordName { RecordName(kind: Agreement.kind, id: standing.id.text) }

  /// By its beginning, then by its id.
  var order: (Day, String) { (span?.start ?? Day(number: .max), standing.id.text) }

  /// When it was signed, or that it is to be.
  func signed(in context: Context) -> String {
    if let signed = standing.signed {
      return context.phrases.signedOn(context.phrases.short(signed))
    }
    return standing.status == .planned
      ? context.phrases.term(Agreement.Status.planned).full : context.phrases.none
  }

  /// How long it runs, or what became of it; nothing of one that is to be signed on a day not known yet.
  func term(in context: Context) -> [Span] {
    let phrases = context.phrases
    if let status = standing.status, [.expired, .superseded, .terminated].contains(status) {
      return [Span(phrases.term(status).short, as: .muted)]
    }
    if let days = span?.noticeOfEnd(asOf: context.asOf) {
      return [Span("! ", as: .alert), Span(phrases.expires(inDays: days), as: .caution)]
    }
    if span?.state == .past { return [Span(phrases.term(AgreementMark.expired).short, as: .muted)] }
    if standing.renewsItself {
      return [Span(phrases.term(AgreementMark.renewsItself).short)]
    }
    guard let span else {
      return standing.status == .planned ? [] : [Span(phrases.none, as: .muted)]
    }
    guard let end = span.end else {
      return [Span(phrases.term(AgreementMark.openEnded).short, as: .muted)]
    }
    let words = phrases.runs(to: phrases.short(end))
    return span.isEndDerived ? [Context.derivedMark, Span(words, as: .derived)] : [Span(words)]
  }

  /// Its name, its dates, and the papers before and after it.
  func detail(in context: Context) -> [Span] {
    let agreement = standing.agreement
    let before = agreement.supersedes.map {
      context.phrases.follows(context.title(of: $0, in: context.snapshot.agreements))
    }
    let after = context.assessment.once(AgreementEntries.self).successors(of: standing.id)
      .map { "→ " + context.title(of: $0) }
    let notes = ([signed(in: context)] + before + after).map { [Span($0, as: .muted)] }
    let facts = ([term(in: context)] + notes).filter { !$0.isEmpty }
    return context.nameSpans(of: agreement, as: .title)
      + [Span("  ")] + facts.joined(separator: [Span(" · ", as: .muted)])
  }
}

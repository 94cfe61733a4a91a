import Phrasebook
import ProgrammeModel

extension Change {
  /// A row: the day, what changed, and how.
  func cells(in context: ShowContext) -> [String] {
    let mark = isIllustrative ? " ◇" : ""
    return [
      day.map { context.phrases.short($0) } ?? "–", title(in: context) + mark, words(in: context),
    ]
  }

  /// What changed: an area with whose rating it is, a series with its period, or the record.
  func title(in context: ShowContext) -> String {
    let phrases = context.phrases
    let area = area.map { context.title(of: $0, in: context.snapshot.areas) } ?? ""
    switch kind {
    case .evidence: return phrases.evidence(of: area)
    case .rating:
      return phrases.rating(of: area, by: party.map { context.name(of: $0) } ?? "")
    default:
      let found = RecordKind.byName[record.kind]?.record(context.snapshot.records, record.id)
      let title = found.map { context.title(of: $0) } ?? record.id
      guard case .figure(let row, _) = detail, let period = row.period else { return title }
      return "\(title), \(phrases.short(period))"
    }
  }

  /// What it was and is.
  func words(in context: ShowContext) -> String {
    let phrases = context.phrases
    switch detail {
    case .ratings(let old, let new):
      return phrases.change(from: context.words(old), to: context.words(new))
    case .dates(let old, let new):
      return phrases.change(from: phrases.short(old), to: phrases.short(new))
    case .figure(let row, let before): return figure(row, before, in: context)
    case .days(let days):
      return kind == .requestOverdue ? phrases.nowOverdue : phrases.late(days: days)
    case .none: return state(in: context)
    }
  }

  private func figure(
    _ row: Observation, _ before: Observation?, in context: ShowContext
  ) -> String {
    guard let series = context.snapshot.series[Identifier(record.id)], let value = row.value else {
      return ""
    }
    let (phrases, unit) = (context.phrases, context.unit(of: series))
    let new = phrases.headed(value, in: unit)
    guard kind == .figureRevised else { return phrases.recorded(new) }
    return phrases.revised(new, from: before?.value.map { phrases.stated($0, in: unit) })
  }

  private func state(in context: ShowContext) -> String {
    let phrases = context.phrases
    let party = party.map { context.name(of: $0) } ?? phrases.both
    switch kind {
    case .requestNew: return phrases.newRequest(to: party)
    case .requestAnswered: return phrases.answered(by: party)
    case .milestoneMet: return phrases.term(MilestoneMark.met).full
    case .agreementSigned: return phrases.term(Agreement.Status.signed).full
    case .update:
      let rating = context.snapshot.updates[Identifier(record.id)]?.rating ?? .unknown
      return "\(party) \(context.words(rating))"
    case .decision:
      return area.map { context.title(of: $0, in: context.snapshot.areas) } ?? ""
    default: return phrases.kind(record.kind)
    }
  }
}

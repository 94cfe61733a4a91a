import Foundation
import Phrasebook
import ProgrammeModel

extension SeriesReading {
  /// The newest figure with everything that says what it means, its growth, and how its parts add up.
  func summary(in context: ShowContext, onto page: inout PlainPage) {
    let phrases = context.phrases
    page.line(context.markedTitle(of: series))
    guard let latest, let value = latest.value else {
      page.line(context.emptyPlaces.figures, level: 2)
      return
    }
    let facts = [
      phrases.headed(value, in: context.unit(of: series)),
      latest.period.map { phrases.short($0) }, context.flow(of: series), scope(in: context),
      context.sources(of: latest, in: series),
    ]
    page.line(facts.compactMap { $0 }.joined(separator: " · "), level: 2)
    page.line(growth.flatMap { context.words($0) }, level: 2)
    page.line(reconciliation?.words(of: series, in: context), level: 2)
    for claim in headlines {
      page.line(phrases.disagreements(of: claim, in: context.unit(of: series)).first, level: 2)
    }
    for target in targets { page.line(target.words(of: series, in: context), level: 2) }
  }

  private func scope(in context: ShowContext) -> String {
    series.scope == .unknown
      ? context.phrases.tradeWords.scopeNotStated : context.phrases.term(series.scope).full
  }

  /// Every figure in a row: period, value, growth, how it came about, and whose word it is.
  func figures(in context: ShowContext, onto page: inout PlainPage) {
    let phrases = context.phrases
    let unit = context.unit(of: series)
    let rows = observations.map { row in
      [
        row.period.map { phrases.short($0) } ?? "–",
        row.value.map { phrases.headed($0, in: unit) } ?? "–",
        row.growth.map { phrases.growth($0) } ?? "",
        row.status == .normal ? "" : phrases.term(row.status).full,
        context.sources(of: row, in: series) ?? "",
      ]
    }
    page.table(rows, trailing: [1, 2], level: 2)
    for id in conflicts where context.isVisible(id, of: []) {
      page.line(phrases.recordWords.conflicts, context.title(ofAny: id), level: 2)
    }
  }
}

extension Reconciliation {
  /// The sum of the parts beside the total, and whether rounding explains the rest.
  func words(of series: TradeSeries, in context: ShowContext) -> String {
    let phrases = context.phrases
    let unit = context.unit(of: series)
    let verdict =
      isWithinRounding ? phrases.tradeWords.fitsRounding : phrases.tradeWords.beyondRounding
    let scopes = scopesDiffer ? " · \(phrases.tradeWords.scopesDiffer)" : ""
    let figures = parts.map { part in
      "\(phrases.term(part.series.flow).full) \(phrases.stated(part.value, in: unit))"
    }
    let places = max(0, -(parts.map(\.value.lastDigit).min() ?? 0))
    let sum = phrases.parts(
      "≈ " + phrases.figure(sum, places: places, in: unit),
      total: phrases.headed(total, in: unit))
    return "\(figures.joined(separator: " · ")) · \(sum): \(verdict)\(scopes)"
  }
}

extension RequiredGrowth {
  /// A target, with `≈` where it is stated as a factor, and the growth that it asks for each year:
  /// `≈ 220 bn US$ by 2024 · ≈ +14.9 % a year from 2019`; `nil` where no period is stated.
  func words(of series: TradeSeries, in context: ShowContext) -> String? {
    guard let period = target.period else { return nil }
    let phrases = context.phrases
    let unit = context.unit(of: series)
    let value =
      target.value.map { phrases.headed($0.value, places: max(-$0.lastDigit, 0), in: unit) }
      ?? self.aim.map { "≈ " + phrases.headed($0, places: 0, in: unit) }
    let aim = value.map { phrases.target($0, by: phrases.short(period)) }
    let needed = percent.flatMap { percent in
      basePeriod.map { base in
        phrases.needed(
          "≈ " + phrases.growth(Decimal(percent), places: 1), from: phrases.short(base))
      }
    }
    return [aim, needed].compactMap { $0 }.joined(separator: " · ")
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// The headline figures of the kiosk page: the next date, trade, and how many areas are green.
enum KioskTiles {
  static func all(in context: Context) -> [KioskTile] {
    [countdown(in: context), trade(in: context), areas(in: context)].compactMap { $0 }
  }

  /// The days to the next event that is not made up; else to the next one. None is counted down to of which the month
  /// alone is known.
  private static func countdown(in context: Context) -> KioskTile? {
    let ahead = context.assessment.upcoming.lazy.filter {
      $0.event.start?.isKnownToTheDay == true && ($0.local.first?.days ?? 0) > 0
    }
    guard let next = ahead.first(where: { !$0.event.isIllustrative }) ?? ahead.first,
      let start = next.local.first
    else { return nil }
    let event = next.event
    let date = context.phrases.longWithWeekday(start.day)
    let city = context.string(event.venue?.city)
    return KioskTile(
      title: context.nameSpans(of: event, as: .title) + context.illustrativeMark(event),
      number: context.phrases.number(start.days), unit: context.phrases.daysNoun(start.days),
      notes: [KioskNote(of: [date, city]), source(event.common.sources.first, in: context)])
  }

  private static func trade(in context: Context) -> KioskTile? {
    guard let reading = context.assessment.once(HeadlineSeries.self).own, let row = reading.latest,
      let value = row.value
    else { return nil }
    let series = reading.series
    let unit = context.unit(of: series)
    let period = row.period.map { context.phrases.short($0) }
    let name = context.sourceName(of: row, in: series)
    let number = context.phrases.figure(value, in: unit)
    let isExact = number == context.phrases.stated(value, in: unit)
    return KioskTile(
      title: context.nameSpans(of: series, as: .title) + context.illustrativeMark(series),
      number: number,
      unit: isExact ? context.phrases.heading(of: unit) : context.phrases.headed(value, in: unit),
      notes: [
        KioskNote(of: [period, context.phrases.term(series.scope).full]),
        name.map { KioskNote(source: $0, on: nil, context.phrases.source) } ?? KioskNote([]),
      ])
  }

  private static func areas(in context: Context) -> KioskTile? {
    let areas = context.assessment.areas
    guard !areas.isEmpty else { return nil }
    let counts = Dictionary(grouping: areas, by: \.evidence.rating).mapValues(\.count)
    let others = Rating.allCases.filter { $0 != .green }.map { ($0, counts[$0, default: 0]) }
    let rule = context.phrases.evidenceBasis
    let rests = context.basis.flatMap { ["\(rule), \($0)", $0] }
    return KioskTile(
      title: [Context.derivedMark, Span(context.phrases.areasGreen, as: .title)],
      number: "\(counts[.green, default: 0])", unit: context.phrases.of(areas.count),
      notes: [
        KioskNote([context.phrases.ratings(others)]), KioskNote(rests.isEmpty ? [rule] : rests),
      ])
  }

  private static func source(_ id: Identifier<Source>?, in context: Context) -> KioskNote {
    guard let id, let source = context.snapshot.sources[id] else { return KioskNote([]) }
    let day = source.published.map { context.phrases.short($0) }
    return KioskNote(source: context.publisher(of: id), on: day, context.phrases.source)
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// Kinds that have no state: what they say of themselves is a day or a figure.
extension RecordView {
  static let event = RecordView(
    \.events,
    brief: { event, context in
      event.start.map { [Span(context.phrases.short($0.earliest), as: .muted)] } ?? []
    },
    screen: { EventScreen($0) })

  static let series = RecordView(
    \.series,
    brief: { series, context in
      guard let latest = context.assessment.series(series.id)?.latest,
        let figure = context.figure(latest, of: series)
      else { return [] }
      let period = latest.period.map { ", \(context.phrases.short($0))" } ?? ""
      return [Span(figure), Span(period, as: .muted)]
    },
    screen: { TradeSeriesScreen($0) })

  static let holiday = RecordView(
    \.holidays,
    brief: { holiday, context in
      let city = holiday.party.text.isEmpty ? nil : context.name(of: holiday.party)
      let day = holiday.date.map { context.phrases.short($0) }
      return [Span([day, city].compactMap { $0 }.joined(separator: " · "), as: .muted)]
    },
    facts: { holiday, context in
      let phrases = context.phrases
      let day = holiday.isOff ? phrases.fieldWords.dayOff : phrases.eventWords.makeUpDay
      let rows: [PageRow?] = [
        .field(phrases.headings.date.short, holiday.date.map { phrases.short($0) }),
        .field(phrases.headings.kind.short, day),
      ]
      return rows.compactMap { $0 }
        + context.links(
          phrases.headings.city.short, [holiday.party], in: context.snapshot.parties)
    })
}

import Phrasebook
import ProgrammeModel
import TerminalKit

extension RecordView {
  static let exchange = RecordView(
    \.exchanges,
    state: { exchange, context in
      exchange.status.map { [Span(context.phrases.term($0).short)] } ?? []
    },
    facts: { exchange, context in
      let phrases = context.phrases
      let fields = phrases.fieldWords
      let rows: [PageRow?] = [
        exchange.area.flatMap { context.areaRow($0) },
        .field(fields.travellers, phrases.term(exchange.audience).full),
        .field(fields.direction, exchange.direction.map { context.direction($0) }),
        .field(phrases.headings.status.short, exchange.status.map { phrases.term($0).full }),
      ]
      let names = exchange.institutions.compactMap { context.string($0) }
      let institutions = names.enumerated().compactMap { index, name -> PageRow? in
        .text(index == 0 ? phrases.titles.institutions.inSentence : "", name)
      }
      return rows.compactMap { $0 } + institutions + context.periods(of: exchange)
    },
    parents: { names(of: $0.area) })
}

extension Context {
  /// A direction as it is stored, in words: `Moscow → Beijing`.
  fileprivate func direction(_ stored: String) -> String {
    if stored == "both" { return phrases.recordWords.bothWays }
    let ways = ExchangeWay.all(among: parties.map(\.id))
    return ways.first { $0.direction == stored }.map { words(for: $0) } ?? stored
  }

  /// The heads of every period, those to come as planned.
  fileprivate func periods(of exchange: Exchange) -> [PageRow] {
    let rows = dated.known(exchange.periods)
    guard !rows.isEmpty else { return [] }
    let heading = PageRow.heading(
      "\(phrases.titles.byPeriod.full), \(phrases.headings.heads.short)")
    return [.blank, heading]
      + rows.flatMap { row -> [PageRow] in
        let rows: [PageRow?] = [
          .field(row.period.map { phrases.short($0) } ?? "–", heads(of: row)),
          .text("", string(row.note), as: .muted),
        ]
        return rows.compactMap { $0 }
      } + [.blank]
  }

  private func heads(of row: Exchange.Row) -> [Span] {
    let words = phrases.recordWords
    let heads: String =
      switch (row.actual, row.planned) {
      case (let actual?, let planned?): phrases.went(actual, of: planned)
      case (let actual?, nil): "\(words.went) \(phrases.number(actual))"
      case (nil, let planned?): phrases.planned(heads: planned)
      case (nil, nil): "–"
      }
    let way = row.direction.map { direction($0) }
    return [Span([way, heads].compactMap { $0 }.joined(separator: " · "))]
  }
}

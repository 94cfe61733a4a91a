import Phrasebook
import ProgrammeModel

/// Every exchange with its heads planned and sent.
struct ExchangesDocument: TableDocument {
  static let name = "exchanges"
  static let kinds = [Exchange.kind]
  var shown: ShownItems<Exchange>

  init(in context: ShowContext) {
    shown = ShownItems(context.snapshot.exchanges.filter(context.dated.shows))
  }

  func fields(in context: ShowContext) -> [JSONField] {
    [list(in: context)]
      + [JSONField("reciprocity", context.assessment.once(ExchangeYear.self).json(in: context))]
  }

  func record(of item: Exchange) -> RecordName? { item.name }

  func rowCount(of item: Exchange, in context: ShowContext) -> Int {
    max(context.dated.begun(item.periods).count, 1)
  }

  func json(of item: Exchange, in context: ShowContext) -> JSONValue { item.json(in: context) }

  /// One period of one exchange; an exchange without any stands alone.
  private typealias Row = (exchange: Exchange, row: Exchange.Row?)

  func sheet(of items: [Exchange], in context: ShowContext) -> Sheet {
    let phrases = context.phrases
    let headings = phrases.headings
    let columns: [SheetColumn<Row>] = [
      SheetColumn("id") { .text($0.exchange.id.text) },
      SheetColumn("title", headings.name.full) { .title(of: $0.exchange, in: context) },
      SheetColumn("audience", headings.kind.full) {
        .code($0.exchange.audience) { phrases.term($0).full }
      },
      SheetColumn("direction", headings.fromTo.full) { pair in
        let direction = pair.row?.direction ?? pair.exchange.direction
        return .word(direction.map { context.way($0) }, direction)
      },
      SheetColumn("period", headings.period.full) { .period($0.row?.period, in: context) },
      SheetColumn("planned", headings.planned.full, isNumber: true) {
        .number($0.row?.planned, phrases.number)
      },
      SheetColumn("actual", headings.actual.full, isNumber: true) {
        .number($0.row?.actual, phrases.number)
      },
      SheetColumn("unit") { _ in .text("persons") },
      SheetColumn("status", headings.status.full) {
        .code($0.exchange.status) { phrases.term($0).full }
      },
      .illustrative { $0.exchange.isIllustrative },
    ]
    let rows = items.flatMap { exchange -> [Row] in
      let periods = context.dated.begun(exchange.periods)
      return periods.isEmpty ? [(exchange, nil)] : periods.map { (exchange, $0) }
    }
    return Sheet(
      phrases.titles.exchanges.full, of: rows, ifEmpty: context.emptyPlaces.exchanges, columns)
  }
}

extension ShowContext {
  /// A direction by the parties' names: `moscow-to-beijing` as `Moscow → Beijing`; as stored where it names none.
  fileprivate func way(_ direction: String) -> String {
    for from in snapshot.parties {
      for to in snapshot.parties where direction == "\(from.common.id)-to-\(to.common.id)" {
        return way(from: from.id, to: to.id)
      }
    }
    return direction == "both" ? phrases.recordWords.bothWays : direction
  }
}

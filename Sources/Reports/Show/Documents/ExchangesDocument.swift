import Phrasebook
import ProgrammeModel

/// Every exchange with its heads planned and sent.
struct ExchangesDocument: ScreenDocument {
  static func names(in context: ShowContext) -> [String] { ["exchanges"] }

  init?(_ name: String, in context: ShowContext) { if name != "exchanges" { return nil } }

  func fields(in context: ShowContext) -> [JSONField] {
    [JSONField("exchanges", .array(Self.exchanges(in: context).map { $0.json(in: context) }))]
  }

  /// One period of one exchange; an exchange without any stands alone.
  private typealias Row = (exchange: Exchange, row: Exchange.Row?)

  func sheet(in context: ShowContext) -> Sheet {
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
      SheetColumn("illustrative") { .flag($0.exchange.isIllustrative, "◇") },
    ]
    let rows = Self.exchanges(in: context).flatMap { exchange -> [Row] in
      let periods = exchange.begun(by: context.asOf)
      return periods.isEmpty ? [(exchange, nil)] : periods.map { (exchange, $0) }
    }
    return Sheet(
      phrases.titles.exchanges.full, of: rows, ifEmpty: phrases.emptyStates.exchanges, columns)
  }

  private static func exchanges(in context: ShowContext) -> [Exchange] {
    context.snapshot.exchanges.filter(context.dated.shows)
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
    return direction == "both" ? phrases.both : direction
  }
}

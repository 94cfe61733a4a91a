import Phrasebook
package import ProgrammeModel
import TerminalKit

/// One group of travellers: the year each way, every period, and the records and institutions behind it.
package struct ExchangeScreen: PageScreen {
  private let audience: Exchange.Audience
  package var cursor = ListCursor<Int>()

  package init(_ audience: Exchange.Audience) { self.audience = audience }

  package static let commands: [BrowseCommand<Self>] = pageCommands + [rowWhy]
  package static let tellsOfMany = true

  package func title(in context: Context) -> String { context.phrases.term(audience).opening }

  package func nameOfPage(in context: Context) -> String? { "audience \(audience.rawValue)" }

  package func page(in context: Context) -> [PageRow]? {
    let year = context.assessment.once(ExchangeYear.self)
    guard let group = year.groups.first(where: { $0.audience == audience }) else { return nil }
    return thisYear(group, year, context) + periods(group, year, context)
      + institutions(group, context) + records(group, context)
  }

  private func thisYear(
    _ group: ExchangeYear.Group, _ year: ExchangeYear, _ context: Context
  ) -> [PageRow] {
    let phrases = context.phrases
    let day = phrases.short(context.asOf, relativeTo: context.asOf)
    let ways = year.ways.compactMap { way -> PageRow? in
      let heads = group.heads.heads[way.direction]
      let share =
        heads?.shareOfPlan == nil
        ? [] : [Span("   ≈ ", as: .derived), context.planShare(heads)]
      return .field(context.words(for: way), context.heads(heads) + share)?.explained(
        by: ExchangeBalance(audience: audience))
    }
    let ratio = PageRow.field(
      phrases.headings.ratio.full,
      [
        Context.derivedMark, context.ratio(of: group.heads),
        Span("   \(phrases.recordWords.ratioRule)", as: .muted),
      ])?.explained(by: ExchangeBalance(audience: audience))
    return [.heading(phrases.year(year.year, to: day))] + ways + [ratio].compactMap { $0 }
  }

  private func periods(
    _ group: ExchangeYear.Group, _ year: ExchangeYear, _ context: Context
  ) -> [PageRow] {
    let periods = ExchangePeriod.all(of: group, in: context.dated)
    guard !periods.isEmpty else { return [] }
    let rows = periods.compactMap { row -> PageRow? in
      .field(
        context.phrases.short(row.period),
        Array(context.words(of: row, year.ways).joined(separator: [Span("   ")])))
    }
    return [.blank, .heading(context.phrases.titles.byPeriod.full)] + rows
  }

  private func institutions(_ group: ExchangeYear.Group, _ context: Context) -> [PageRow] {
    let names = InstitutionNames(of: group, in: context).spans
    guard !names.isEmpty else { return [] }
    return [.blank, .heading(context.phrases.titles.institutions.full)]
      + names.compactMap { .field("", $0) }
  }

  /// Every record of the group, to be opened.
  private func records(_ group: ExchangeYear.Group, _ context: Context) -> [PageRow] {
    [.blank, .heading(context.phrases.titles.exchanges.full)]
      + group.exchanges.compactMap { exchange in
        .field(
          "", context.nameSpans(of: exchange) + context.illustrativeMark(exchange),
          link: exchange.name)
      }
  }
}

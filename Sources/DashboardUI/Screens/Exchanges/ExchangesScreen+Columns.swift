import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

extension ExchangesScreen {
  func columns(in context: Context) -> [TableColumn] {
    let headings = context.phrases.headings
    let ways = context.assessment.once(ExchangeYear.self).ways
    let audience = TableColumn(
      headings.kind.short, width: .flexible(least: 12),
      cell: { name, context in
        [Span(context.exchangeGroup(name).map { context.phrases.term($0.audience).opening } ?? "")]
      },
      key: { name, context in
        context.exchangeGroup(name).map { .text(context.phrases.term($0.audience).full) }
          ?? .missing
      })
    let ratio = TableColumn(
      headings.ratio.short, width: .fixed(6), isDerived: true, alignment: .trailing, gap: 2,
      dropOrder: 1,
      cell: { name, context in
        context.exchangeGroup(name).map { [context.ratio(of: $0.heads)] } ?? []
      },
      key: { name, context in
        context.exchangeGroup(name)?.heads.ratio.map { .number(Int($0 * 10_000)) } ?? .missing
      })
    return [audience] + ways.map { Self.column(of: $0, context) } + [ratio]
      + ways.map { Self.shareColumn(of: $0, context) }
  }

  private static func column(of way: ExchangeWay, _ context: Context) -> TableColumn {
    TableColumn(
      context.words(for: way, isShort: context.body.width < 100), width: .fixed(10),
      alignment: .trailing, gap: 2, isLargestFirst: true,
      cell: { name, context in
        context.exchangeGroup(name).map { context.heads($0.heads.heads[way.direction]) } ?? []
      },
      key: { name, context in
        context.exchangeGroup(name)?.heads.heads[way.direction].map { .number($0.actual) }
          ?? .missing
      })
  }

  /// The share of the plan that went.
  private static func shareColumn(of way: ExchangeWay, _ context: Context) -> TableColumn {
    TableColumn(
      "% \(context.letters(of: way))", width: .fixed(6), isDerived: true,
      alignment: .trailing, gap: 2, dropOrder: 0,
      cell: { name, context in
        context.exchangeGroup(name).map { [context.planShare($0.heads.heads[way.direction])] } ?? []
      },
      key: { name, context in
        let share = context.exchangeGroup(name)?.heads.heads[way.direction]?.shareOfPlan
        return share.map { .number(Int($0 * 10_000)) } ?? .missing
      })
  }
}

extension Context {
  /// The travellers that a record stands for.
  func exchangeGroup(_ name: RecordName) -> ExchangeYear.Group? {
    assessment.once(ExchangeYear.self).group(ledBy: name.id)
  }

  /// A way by the parties' names: `Moscow → Beijing`; short, as beside their clocks.
  func words(for way: ExchangeWay, isShort: Bool = false) -> String {
    let names = [way.from, way.to].map { party -> String in
      guard isShort, let party = snapshot.parties[party] else {
        return briefName(of: party)
      }
      return shortName(of: party)
    }
    return phrases.way(from: names[0], to: names[1], arrow: arrow)
  }

  /// Heads that went, of those planned: `12 of 20`; a dash where nobody counted.
  func heads(_ heads: ExchangeReciprocity.Heads?) -> [Span] {
    guard let heads else { return [Span("–", as: .muted)] }
    let counted = heads.isCounted ? phrases.number(heads.actual) : "–"
    guard heads.planned > 0 else { return [Span(counted)] }
    guard heads.isCounted else { return [Span(counted, as: .muted)] }
    return [Span(phrases.heads(heads.actual, of: heads.planned))]
  }

  /// The ratio of the two ways: `0.86`.
  func ratio(of heads: ExchangeReciprocity) -> Span {
    guard let ratio = heads.ratio else { return Span("–", as: .muted) }
    return Span(
      ratio == 0 ? phrases.number(0) : phrases.number(Decimal(ratio), places: 2), as: .derived)
  }

  /// The share of the plan that went: `60 %`.
  func planShare(_ heads: ExchangeReciprocity.Heads?) -> Span {
    guard let share = heads?.shareOfPlan else { return Span("–", as: .muted) }
    return Span(phrases.percent(Int((share * 100).rounded())), as: .derived)
  }
}

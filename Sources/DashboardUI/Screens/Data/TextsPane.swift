import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// How far the texts are translated, how many facts name a source, and how much is made up.
struct TextsPane: ListPane {
  private static let sourced = "sourced"
  private static let illustrative = "illustrative"
  func title(in context: Context) -> Term { context.phrases.titles.texts }

  func note(in context: Context) -> [Span] {
    context.review.map {
      [Span(context.phrases.tally($0.completeness.texts, \.text), as: .muted)]
    } ?? []
  }

  func rows(in context: Context) -> [String] {
    context.review == nil
      ? [] : Self.languages(context) + [Self.sourced, Self.illustrative]
  }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int {
    max(inside.height - 1, 1)
  }

  /// Answered by the screen, which narrows the findings to the code of the row.
  func open(_ row: String, in context: Context) -> BrowseOutcome { .stay }

  /// The code of the findings that tell of each case of a row.
  static func code(of row: String) -> FindingCode? {
    switch row {
    case sourced: .w701
    case illustrative: nil
    default: .w703
    }
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    guard let counted = context.review?.completeness else { return nil }
    let words = context.phrases.dataWords
    switch row {
    case Self.sourced:
      let text = context.phrases.shown(counted.sourced, of: counted.facts)
      return DetailLine([Span(words.factsWithSource, as: .title), Span("  \(text)")])
    case Self.illustrative:
      let text = context.phrases.illustrative(counted.illustrative, of: counted.records)
      return DetailLine([
        Span("◇ ", as: .illustrative), Span("\(context.phrases.illustrative)  \(text)"),
      ])
    default:
      let name = context.phrases.languageName(row)
      let parts = [
        context.phrases.shown(counted.translated[row] ?? 0, of: counted.texts),
        "\(words.missing) \(context.phrases.number(counted.missing(in: row)))",
        "\(words.identical) \(context.phrases.number(counted.identical[row] ?? 0))",
      ]
      return DetailLine(
        [Span(name, as: .title), Span("  " + parts.joined(separator: " · "))])
    }
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let ids = rows.ids
    let languages = Self.languages(context)
    guard let counted = context.review?.completeness else {
      let text = Paragraph(context.phrases.dataWords.checking, as: .muted)
      return frame.draw(text, in: area.inset(columns: 1, rows: 0))
    }
    let columns = columns(context)
    let layout = ColumnLayout(columns, width: area.width - 2)
    let barColumns = layout.places.first { $0.column == 1 }?.width ?? 0
    let table = TerminalKit.Table(
      columns: columns, count: ids.count, firstVisible: first,
      row: { place in
        place < languages.count
          ? TableRow(cells(of: languages[place], counted, barColumns, context))
          : TableRow(provenance(ids[place], counted, context))
      })
    frame.draw(table, in: area)
  }

  private func columns(_ context: Context) -> [Column] {
    let words = context.phrases.dataWords
    let names = Self.languages(context).map { context.phrases.languageName($0) }
    let longest = (names + [words.language]).map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return [
      Column(words.language, width: .fixed(longest)),
      Column("", width: .flexible(least: 4), dropOrder: 1),
      Column("", width: .fixed(6), alignment: .trailing),
      figure(words.missing), figure(words.identical),
    ]
  }

  private func figure(_ header: String) -> Column {
    Column(
      header, width: .fixed(max(5, DisplayWidth.columns(of: header))), alignment: .trailing)
  }

  private func cells(
    of language: String, _ counted: Completeness, _ barColumns: Int, _ context: Context
  ) -> [[Span]] {
    let missing = counted.missing(in: language)
    let identical = counted.identical[language] ?? 0
    return [
      [Span(context.phrases.languageName(language))],
      Gauge(fraction: counted.share(in: language) ?? 0).spans(columns: max(barColumns, 1)),
      [Span(context.phrases.number(counted.translated[language] ?? 0))],
      [Span(context.phrases.number(missing), as: missing == 0 ? .muted : .caution)],
      [Span(context.phrases.number(identical), as: .muted)],
    ]
  }

  private func provenance(_ row: String, _ counted: Completeness, _ context: Context) -> Line {
    if row == Self.sourced {
      let share = counted.sourcedShare.map {
        context.phrases.percent(Int(($0 * 100).rounded(.down)))
      }
      return Line(
        [Span(context.phrases.dataWords.factsWithSource)], right: [Span(share ?? "–")])
    }
    let text = context.phrases.illustrative(counted.illustrative, of: counted.records)
    return Line(
      [Span(context.phrases.illustrative)],
      right: [Span("◇ ", as: .illustrative), Span(text)])
  }

  /// The languages that the programme asks for, or else those of the interface.
  static func languages(_ context: Context) -> [String] {
    let own = context.snapshot.programme.languages
    return own.isEmpty ? Language.allCases.map(\.rawValue) : own
  }
}

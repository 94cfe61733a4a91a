import Phrasebook
import ProgrammeModel
import TerminalKit

/// What the keepers of the data should know: errors first, then by code, file and place.
struct FindingsPane: ListPane {
  private let choice: FindingChoice

  init(_ choice: FindingChoice) { self.choice = choice }

  func title(in context: Context) -> Term { context.phrases.titles.findings }

  func note(in context: Context) -> [Span] {
    guard let index = context.review?.findings else { return [] }
    let shown = rows(in: context).count
    if shown < index.all.count {
      return [Span(context.phrases.shown(shown, of: index.all.count), as: .muted)]
    }
    let counts = index.counts
    let text = context.phrases.findings(
      errors: counts[.error] ?? 0, warnings: counts[.warning] ?? 0, notes: counts[.info] ?? 0)
    return [Span(text, as: context.snapshot.errorCount == 0 ? .muted : .alert)]
  }

  func rows(in context: Context) -> [String] {
    context.review?.findings.keys(choice.filter) ?? []
  }

  func rowsInView(height: Int, of count: Int, context: Context) -> Int {
    TerminalKit.Table.visibleRows(
      count: count, height: height - choiceRows, hasHeader: false)
  }

  func open(_ row: String, in context: Context) -> BrowseOutcome {
    let finding = context.review?.findings[row]
    return finding.map { .push(FindingScreen(row, $0.code)) } ?? .say(\.nothingToOpen)
  }

  func record(_ row: String, in context: Context) -> RecordName? {
    context.review?.findings[row].flatMap { context.snapshot.record(of: $0) }
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    context.review?.findings[row].map { finding in
      let key = context.isKiosk ? nil : KeyHint("e", context.phrases.commands.edit.word)
      return DetailLine([Span(finding.message)], key: key)
    }
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    if choiceRows > 0 {
      let line = area.row(0).inset(columns: 1, rows: 0)
      frame.draw(Line(choice.spans(in: context, columns: line.width)), in: line)
    }
    let list = area.rows(from: choiceRows)
    let ids = rows.ids
    guard let index = context.review?.findings else {
      let text = Paragraph(context.phrases.dataWords.checking, as: .muted)
      return frame.draw(text, in: list.inset(columns: 1, rows: 0))
    }
    guard !ids.isEmpty else {
      let text =
        choice.filter.isEmpty
        ? context.phrases.noFindings(files: context.snapshot.files.count)
        : context.phrases.nothingMatches
      return frame.draw(Paragraph(text, as: .muted), in: list.inset(columns: 1, rows: 0))
    }
    let table = TerminalKit.Table(
      columns: columns(width: area.width), count: ids.count, firstVisible: first,
      nameColumn: 2, hasHeader: false,
      more: { "\(context.phrases.more($0)) ↓" },
      row: { place in
        TableRow(index[ids[place]].map { cells(of: $0, width: area.width, context) } ?? [])
      })
    frame.draw(table, in: list)
  }

  private var choiceRows: Int { choice.isTyping || !choice.filter.isEmpty ? 1 : 0 }

  private func columns(width: Int) -> [Column] {
    [
      Column("", width: .fixed(1)), Column("", width: .fixed(4)),
      Column("", width: .fixed(placeWidth(width)), gap: 2),
      Column("", width: .flexible(least: 20), gap: 2),
    ]
  }

  private func placeWidth(_ width: Int) -> Int { min(48, max(24, width * 2 / 5)) }

  static func sign(of severity: FindingCode.Severity) -> Span {
    switch severity {
    case .error: Span("■", as: .bad)
    case .warning: Span("▲", as: .caution)
    case .info: Span("·", as: .muted)
    }
  }

  private func cells(of finding: Finding, width: Int, _ context: Context) -> [[Span]] {
    let severity = finding.code.severity
    let (line, column) = finding.place
    let whole = "\(finding.path):\(line):\(column)"
    let place = context.isSpoken ? whole : whole.truncatedAtStart(to: placeWidth(width))
    return [
      [context.isSpoken ? Span(context.phrases.severity(severity)) : Self.sign(of: severity)],
      [Span(finding.code.text, as: .muted)], [Span(place)],
      [Span(String(finding.statement))],
    ]
  }
}

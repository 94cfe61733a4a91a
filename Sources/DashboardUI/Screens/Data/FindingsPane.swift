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
      let count = context.phrases.shown(shown, of: index.all.count)
      return [Span("\(ordering(in: context)) · \(count)", as: .muted)]
    }
    let counts = index.counts
    let text = context.phrases.findings(
      errors: counts[.error] ?? 0, warnings: counts[.warning] ?? 0, notes: counts[.info] ?? 0)
    let words = Span(text, as: context.snapshot.errorCount == 0 ? .muted : .alert)
    let order = [Span("\(ordering(in: context)) · ", as: .muted)]
    let room = context.body.width - DisplayWidth.columns(of: title(in: context).full)
    return (order.columns + words.columns + Self.besideNote <= room ? order : []) + [words]
  }

  /// What rules the order: errors stand first, then warnings, as their codes have it; or files and lines.
  private func ordering(in context: Context) -> String {
    let headings = context.phrases.headings
    let heading = choice.filter.order == .weight ? headings.code : headings.file
    return context.phrases.sorted(by: heading.short)
  }

  /// The columns of a frame's top besides its title and its note.
  private static let besideNote = 10

  func rows(in context: Context) -> [String] {
    context.review?.findings.keys(choice.filter) ?? []
  }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int {
    TerminalKit.Table.visibleRows(
      count: count, height: inside.height - choiceRows, hasHeader: false)
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
      return frame.draw(
        Paragraph(emptyWords(in: context), as: .muted), in: list.inset(columns: 1, rows: 0))
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

  /// That there are none, or none of what was asked for.
  private func emptyWords(in context: Context) -> String {
    let (filter, words) = (choice.filter, context.phrases.dataWords)
    if filter.isEmpty { return context.phrases.noFindings(files: context.snapshot.files.count) }
    if !filter.text.isEmpty { return context.phrases.nothingMatches }
    switch (filter.path, filter.code) {
    case (.some, nil) where filter.severity == nil: return words.noneInFile
    case (nil, .w703): return words.noTextMissing
    default: return words.noneOfKind
    }
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

import Phrasebook
import ProgrammeModel
import TerminalKit

/// What the keepers of the data should know, by file and place.
struct FindingsPane: ListPane {
  func title(in context: Context) -> String { context.phrases.titles.findings.full }

  func note(in context: Context) -> [Span] {
    let counts = Dictionary(grouping: context.snapshot.findings, by: \.code.severity)
      .mapValues(\.count)
    let text = context.phrases.findings(
      errors: counts[.error] ?? 0, warnings: counts[.warning] ?? 0, notes: counts[.info] ?? 0)
    return [Span(text, as: counts[.error] == nil ? .muted : .alert)]
  }

  func rows(in context: Context) -> [String] { context.snapshot.findings.map(\.key) }

  func rowsInView(height: Int, context: Context) -> Int {
    TerminalKit.Table.visibleRows(
      count: context.snapshot.findings.count, height: height, hasHeader: false)
  }

  func open(_ row: String, in context: Context) -> BrowseOutcome {
    guard let finding = Self.finding(row, in: context),
      let name = context.snapshot.record(of: finding), let screen = context.screen(for: name)
    else { return .stay }
    return .push(screen)
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    Self.finding(row, in: context).map { DetailLine([Span($0.message)]) }
  }

  static func finding(_ row: String, in context: Context) -> Finding? {
    context.snapshot.findings.first { $0.key == row }
  }

  func render(
    into frame: inout Frame, area: Rect, cursor: ListCursor<String>?, context: Context
  ) {
    let findings = context.snapshot.findings
    guard !findings.isEmpty else {
      let text = context.phrases.noFindings(files: context.snapshot.files.count)
      frame.draw(Paragraph(text, as: .muted), in: area.inset(columns: 1, rows: 0))
      return
    }
    let ids = rows(in: context)
    let height = rowsInView(height: area.height, context: context)
    let table = TerminalKit.Table(
      columns: columns(width: area.width), count: findings.count,
      firstVisible: cursor?.firstVisible(in: ids, height: height) ?? 0,
      selected: cursor?.index(in: ids), nameColumn: 2, hasHeader: false,
      more: { "\(context.phrases.more($0)) ↓" },
      row: { TableRow(cells(of: findings[$0], width: area.width)) })
    frame.draw(table, in: area)
  }

  private func columns(width: Int) -> [Column] {
    [
      Column("", width: .fixed(1)), Column("", width: .fixed(4)),
      Column("", width: .fixed(placeWidth(width)), gap: 2),
      Column("", width: .flexible(least: 20), gap: 2),
    ]
  }

  private func placeWidth(_ width: Int) -> Int { min(48, max(24, width * 2 / 5)) }

  private func cells(of finding: Finding, width: Int) -> [[Span]] {
    let glyph =
      switch finding.code.severity {
      case .error: Span("■", as: .bad)
      case .warning: Span("▲", as: .caution)
      case .info: Span("·", as: .muted)
      }
    let (line, column) = finding.place
    let place = "\(finding.path):\(line):\(column)".truncatedAtStart(to: placeWidth(width))
    return [
      [glyph], [Span(finding.code.text, as: .muted)], [Span(place)], [Span(finding.message)],
    ]
  }
}

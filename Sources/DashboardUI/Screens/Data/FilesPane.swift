import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every file of the directory: whether it could be read, how much is in it, and how old it is.
struct FilesPane: ListPane {
  func title(in context: Context) -> String { context.phrases.titles.files.full }

  func note(in context: Context) -> [Span] {
    let files = context.snapshot.files
    let records = files.reduce(0) { $0 + $1.recordCount }
    let text =
      context.phrases.count(files.count, \.file) + " · " + context.phrases.count(records, \.record)
    return [Span(text, as: .muted)]
  }

  func rows(in context: Context) -> [String] { context.snapshot.files.map(\.path) }

  func rowsInView(height: Int, context: Context) -> Int {
    TerminalKit.Table.visibleRows(count: context.snapshot.files.count, height: height)
  }

  /// The first record that stands in the file.
  func open(_ row: String, in context: Context) -> BrowseOutcome {
    guard let name = context.snapshot.firstRecord(in: row), let screen = context.screen(for: name)
    else { return .stay }
    return .push(screen)
  }

  func detail(of row: String, in context: Context) -> DetailLine? {
    let finding = context.snapshot.findings.first { $0.path == row }
    return DetailLine([Span(row, as: .title), Span("  " + (finding?.message ?? ""), as: .plain)])
  }

  func render(
    into frame: inout Frame, area: Rect, cursor: ListCursor<String>?, context: Context
  ) {
    let files = context.snapshot.files
    let ids = rows(in: context)
    let height = rowsInView(height: area.height, context: context)
    let table = TerminalKit.Table(
      columns: columns(context), count: files.count,
      firstVisible: cursor?.firstVisible(in: ids, height: height) ?? 0,
      selected: cursor?.index(in: ids), more: { "\(context.phrases.more($0)) ↓" },
      row: { TableRow(cells(of: files[$0], context)) })
    frame.draw(table, in: area)
  }

  private func columns(_ context: Context) -> [Column] {
    let headings = context.phrases.headings
    return [
      Column(headings.file.short, width: .flexible(least: 24)),
      Column(headings.status.short, width: .fixed(18)),
      figure(headings.records.short, 8), figure("B", 10),
      figure(headings.age.short, 12),
    ]
  }

  private func figure(_ header: String, _ width: Int) -> Column {
    let least = max(width, DisplayWidth.columns(of: header))
    return Column(header, width: .fixed(least), alignment: .trailing)
  }

  private func cells(of file: FileState, _ context: Context) -> [[Span]] {
    let age = file.modified.map { context.phrases.short(Day(number: Int32($0 / 86_400))) }
    return [
      [Span(file.path)], [state(of: file, context)],
      [Span(context.phrases.number(file.recordCount))], [Span(context.phrases.number(file.size))],
      [Span(age ?? "–", as: .muted)],
    ]
  }

  private func state(of file: FileState, _ context: Context) -> Span {
    let words = context.phrases.dataWords
    if file.isReadable { return Span(words.read, as: .muted) }
    if file.isStray { return Span(words.unknownFiles, as: .muted) }
    return file.keptFrom == nil
      ? Span(words.error, as: .bad) : Span(words.keptFromBefore, as: .caution)
  }
}

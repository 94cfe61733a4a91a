import Phrasebook
import ProgrammeModel
import TerminalKit

/// Every file of the directory: whether it could be read, how much is in it, and how old it is; the broken ones first.
struct FilesPane: ListPane {
  func title(in context: Context) -> Term { context.phrases.titles.files }

  func note(in context: Context) -> [Span] {
    let kept = context.assessment.once(FileOrder.self).keptCount
    let count = [Span(context.phrases.tally(context.snapshot.files.count, \.file), as: .muted)]
    guard kept > 0 else { return count }
    let words = context.phrases.keptFromBefore(kept)
    return count + [Span(" · ", as: .muted), Span(words, as: .caution)]
  }

  func rows(in context: Context) -> [String] { context.assessment.once(FileOrder.self).paths }

  func rowsInView(inside: Size, of count: Int, context: Context) -> Int {
    TerminalKit.Table.visibleRows(count: count, height: inside.height)
  }

  /// Answered by the screen, which narrows the findings to the file.
  func open(_ row: String, in context: Context) -> BrowseOutcome { .stay }

  func detail(of row: String, in context: Context) -> DetailLine? {
    guard let file = context.assessment.once(FileOrder.self).file(at: row) else { return nil }
    let state = FileStateWords(file, in: context)
    let parts = [
      state.text, context.phrases.count(file.recordCount, \.record),
      "\(context.phrases.number(file.size)) \(context.phrases.dataWords.bytes)", state.moment,
      context.review?.findings.all.inFile(row).first?.message,
    ]
    let text = parts.compactMap { $0 }.joined(separator: " · ")
    let key = KeyHint("Enter", context.phrases.titles.findings.short)
    return DetailLine([Span(row, as: .title), Span("  \(text)")], key: key)
  }

  func render(
    _ rows: PaneRows, from first: Int, into frame: inout Frame, area: Rect, context: Context
  ) {
    let files = context.assessment.once(FileOrder.self).files
    let isWide = frame.isSpoken || area.width >= Self.leastBesideState + stateColumns(context)
    let table = TerminalKit.Table(
      columns: columns(isWide: isWide, context), count: files.count,
      firstVisible: first, nameColumn: 1, more: { "\(context.phrases.more($0)) ↓" },
      row: { place in
        TableRow(cells(of: files[place], isWide: isWide, context))
      })
    frame.draw(table, in: area)
  }

  /// What a name and an age take, with their gaps, the borders aside: words of states stand where they leave this.
  private static let leastBesideState = 32

  /// The columns of the longest state that a file has.
  private func stateColumns(_ context: Context) -> Int {
    let states = context.assessment.once(FileOrder.self).samples.map {
      FileStateWords($0, in: context).spans.columns
    }
    let heading = DisplayWidth.columns(of: context.phrases.headings.status.short)
    return (states + [heading]).max() ?? 0
  }

  private func columns(isWide: Bool, _ context: Context) -> [Column] {
    let headings = context.phrases.headings
    let state = isWide ? stateColumns(context) : 1
    return [
      Column(isWide ? headings.status.short : "", width: .fixed(state)),
      Column(headings.file.short, width: .flexible(least: 16)),
      figure(headings.records.short, 5, dropOrder: 2),
      figure(context.phrases.dataWords.bytes, 9, dropOrder: 1),
      figure(headings.saved.short, ageColumns(context), dropOrder: nil),
    ]
  }

  /// The columns of any day, or of a time with the party whose clock it is, unless that has a name of some length.
  private func ageColumns(_ context: Context) -> Int {
    let time = DisplayWidth.columns(of: context.clock(0) ?? "")
    return min(max(time, 11), 20)
  }

  private func figure(_ header: String, _ width: Int, dropOrder: Int?) -> Column {
    let least = max(width, DisplayWidth.columns(of: header))
    return Column(
      header, width: .fixed(least), alignment: .trailing, gap: 2, dropOrder: dropOrder)
  }

  private func cells(of file: FileState, isWide: Bool, _ context: Context) -> [[Span]] {
    let state = FileStateWords(file, in: context)
    return [
      isWide ? state.spans : state.sign, [Span(file.path)],
      [Span(context.phrases.number(file.recordCount))], [Span(context.phrases.number(file.size))],
      [Span(state.age ?? "–", as: .muted)],
    ]
  }
}

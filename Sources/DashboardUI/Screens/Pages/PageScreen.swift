import Phrasebook
import ProgrammeModel
package import TerminalKit

/// A screen that tells one record, row by row; Enter follows a row that leads to another record.
package protocol PageScreen: ListScreen where RowID == Int {
  /// What it tells, row by row; `nil` once the record is gone.
  func page(in context: Context) -> [PageRow]?

  /// Where the rows of the page stand at a width.
  func layout(of rows: [PageRow], width: Int, in context: Context) -> PageLayout
}

extension PageScreen {
  package static var commands: [BrowseCommand<Self>] { pageCommands }

  /// The keys of every page.
  static var pageCommands: [BrowseCommand<Self>] {
    [
      Command(.enter, .right, .character("l"), phrase: \.open) { screen, context in
        screen.followLink(in: context)
      },
      back,
    ] + movement
  }

  package var countsRows: Bool { false }

  package func layout(of rows: [PageRow], width: Int, in context: Context) -> PageLayout {
    PageLayout(rows, width: width)
  }

  package func rows(in context: Context) -> [Int] { Array((parts(in: context) ?? []).indices) }

  /// The rows of the page; one that is higher than the window is told line by line, so that the selection reaches all of it.
  func parts(in context: Context) -> [PageRow]? {
    guard let rows = page(in: context) else { return nil }
    let text = Pane.interior(of: context.body).inset(columns: 1, rows: 0)
    return layout(of: rows, width: text.width, in: context).parts(of: rows, height: text.height)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int { max(1, body.height - 2) }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    drawPage(titled: title(in: context), into: &frame, area: area, context: context)
  }

  /// Draws the page in a frame.
  func drawPage(titled title: String, into frame: inout Frame, area: Rect, context: Context) {
    frame.draw(Pane(title, isFocused: true), in: area)
    let text = Pane.interior(of: area).inset(columns: 1, rows: 0)
    guard let rows = parts(in: context) else {
      frame.draw(Paragraph(context.phrases.messages.noData, as: .muted), in: text)
      return
    }
    let layout = layout(of: rows, width: text.width, in: context)
    let selected = cursor.index(in: Array(rows.indices)) ?? 0
    let first = layout.firstLine(showing: selected, height: text.height)
    for (offset, line) in layout.lines.dropFirst(first).prefix(text.height).enumerated() {
      draw(line, isSelected: line.row == selected, rows, layout, into: &frame, in: text.row(offset))
      frame.note(.entry(line.row), in: text.row(offset))
    }
  }

  private func draw(
    _ line: PageLayout.Placed, isSelected: Bool, _ rows: [PageRow], _ layout: PageLayout,
    into frame: inout Frame, in place: Rect
  ) {
    let (label, value) = place.splitVertically(
      at: rows[line.row].isHeading ? 0 : layout.labelWidth)
    frame.draw(Line(line.label, as: .muted), in: label)
    let arrow = rows[line.row].link == nil || !line.isFirst ? [] : [Span("›", as: .muted)]
    frame.draw(Line(line.spans, right: arrow), in: value)
    guard isSelected, line.isFirst else { return }
    let width = min(line.spans.columns, value.width - (arrow.isEmpty ? 0 : 3))
    if rows[line.row].link != nil {
      frame.paint(.selected, in: Rect(x: value.minX, y: value.minY, width: width, height: 1))
    }
    frame.write("▌", at: Point(x: place.minX - 1, y: place.minY), as: .focus)
  }

  /// The row that shows how the selected figure came about, where one is derived.
  static var rowWhy: BrowseCommand<Self> {
    whyKey(shown: .keyBar) { screen, context in
      guard let rows = screen.parts(in: context), let index = screen.selection(in: context),
        rows.indices.contains(index)
      else { return nil }
      return rows[index].reason
    }
  }

  private func followLink(in context: Context) -> BrowseOutcome {
    guard let rows = parts(in: context), let index = selection(in: context),
      rows.indices.contains(index), let link = rows[index].link,
      let screen = context.screen(for: link)
    else { return .stay }
    return .push(screen)
  }
}

extension Context {
  /// The rows that every record ends with: sources, certainty, note, and what is marked.
  func closingRows(of record: some Record) -> [PageRow] {
    let words = phrases.recordWords
    let sources = record.sources.enumerated().map { index, id in
      PageRow.field(
        index == 0 ? words.source : "",
        text(snapshot.sources[id]?.title).isEmpty
          ? [Span(id.text)] : text(snapshot.sources[id]?.title),
        link: snapshot.sources[id] == nil ? nil : RecordName(kind: Source.kind, id: id.text))
    }
    let rows: [PageRow?] =
      [
        record.isIllustrative
          ? .field("", [Span("◇ \(phrases.illustrative)", as: .illustrative)]) : nil
      ] + sources + [
        record.sources.isEmpty && !record.isIllustrative
          ? .field(words.source, [Span(words.noSource, as: .caution)]) : nil,
        .field(words.certainty, phrases.term(record.common.certainty).full),
        isKiosk ? nil : .field(words.visibility, phrases.term(record.visibility).full),
        .text(words.note, string(record.note)),
      ] + keepersRows(of: record) + [
        .field(words.id, [Span("\(type(of: record).kind):\(record.common.id)", as: .muted)])
      ]
    return rows.compactMap { $0 }
  }

  /// Rows that lead to records by their ids; an id that no record has stands as it is.
  func links<R: Record>(_ label: String, _ ids: [Identifier<R>], in table: RecordTable<R>)
    -> [PageRow]
  {
    let shown = ids.filter { table[$0] != nil || snapshot.mayName($0.text, of: [R.kind]) }
    return shown.enumerated().compactMap { index, id in
      let label = index == 0 ? label : ""
      guard let record = table[id] else { return .field(label, id.text) }
      return .field(
        label, nameSpans(of: record) + illustrativeMark(record),
        link: RecordName(kind: R.kind, id: id.text))
    }
  }
}

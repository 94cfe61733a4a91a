import Phrasebook
import ProgrammeModel
package import TerminalKit

/// A screen that tells one record, row by row; Enter follows a row that leads to another record.
package protocol PageScreen: ListScreen where RowID == Int {
  /// What it tells, row by row; `nil` once the record is gone.
  func page(in context: Context) -> [PageRow]?

  /// What tells its page from all others of the same data and day, so that it is kept between keys: by itself its subject's
  /// name. One that is `nil`, as of a page about no record that names itself otherwise, is told anew each time.
  func nameOfPage(in context: Context) -> String?

  /// Whether its rows are as many as the records of a kind, so that a large programme's are put together beside the keyboard.
  static var tellsOfMany: Bool { get }
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

  package static var tellsOfMany: Bool { false }

  package func nameOfPage(in context: Context) -> String? {
    subject.map { "\(Self.self) \($0.kind) \($0.id)" }
  }

  package func rows(in context: Context) -> [Int] {
    Array((told(in: context)?.rows ?? []).indices)
  }

  /// The page as it stands in the body of the screen: put together once, since a record may have very many rows. One that
  /// ``tellsOfMany`` says so until it is.
  func told(in context: Context) -> ToldPage? {
    let text = Self.text(in: context.body)
    let width = context.pageWidth(text.width)
    @Sendable func laidOut(_ rows: [PageRow]) -> ToldPage {
      ToldPage(rows, width: width, height: text.height)
    }
    guard let name = nameOfPage(in: context) else { return page(in: context).map(laidOut) }
    let question = "page \(name) \(width) \(text.height) \(context.wording)"
    guard Self.tellsOfMany else {
      return context.assessment.remember(question) {
        KeptPage(page: page(in: context).map(laidOut))
      }.page
    }
    let kept = context.prepared(question) { KeptPage(page: page(in: $0).map(laidOut)) }
    if let kept { return kept.page }
    let words = context.phrases.searchWords.preparingList
    return laidOut([PageRow.text("", words, as: .muted)].compactMap { $0 })
  }

  private static func text(in area: Rect) -> Rect {
    Pane.interior(of: area).inset(columns: 1, rows: 0)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int { max(1, body.height - 2) }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    drawPage(titled: title(in: context), into: &frame, area: area, context: context)
  }

  /// Draws the page in a frame.
  func drawPage(titled title: String, into frame: inout Frame, area: Rect, context: Context) {
    frame.draw(Pane(title, isFocused: true), in: area)
    let text = Self.text(in: area)
    guard let page = told(in: context) else {
      frame.draw(Paragraph(context.phrases.messages.noData, as: .muted), in: text)
      return
    }
    let layout = page.layout(width: context.pageWidth(text.width))
    let selected = cursor.index(in: Array(page.rows.indices)) ?? 0
    let first = layout.firstLine(showing: selected, height: text.height)
    for (offset, line) in layout.lines.dropFirst(first).prefix(text.height).enumerated() {
      let place = text.row(offset)
      layout.draw(
        line, isSelected: line.row == selected && line.isFirst, into: &frame, in: place)
      let leads = page.rows[line.row].leadsOn || page.rows[line.row].reason != nil
      frame.note(leads || !frame.isSpoken ? .entry(line.row) : .reading, in: place)
    }
  }

  /// The row that shows how the selected figure came about, where one is derived.
  static var rowWhy: BrowseCommand<Self> {
    whyKey(shown: .keyBar) { screen, context in
      screen.selectedRow(in: context)?.reason
    }
  }

  private func followLink(in context: Context) -> BrowseOutcome {
    let row = selectedRow(in: context)
    if let file = row?.file { return .push(DataScreen(file: file)) }
    guard let link = row?.link, let screen = context.screen(for: link)
    else { return .say(\.nothingToOpen) }
    return .push(screen)
  }

  private func selectedRow(in context: Context) -> PageRow? {
    guard let rows = told(in: context)?.rows, let index = selection(in: context),
      rows.indices.contains(index)
    else { return nil }
    return rows[index]
  }
}

/// A page among what is kept of an assessment, or that its record is gone.
private struct KeptPage: Sendable {
  let page: ToldPage?
}

extension Context {
  /// The columns that the rows of a page are broken at: read as lines, each stays whole.
  func pageWidth(_ columns: Int) -> Int { isSpoken ? PageLayout.unbroken : columns }

  /// The whole name of a record, where the frame of a page has no room for it.
  ///
  /// - Parameter digits: The columns of what stands before the name there.
  func titleRows(of name: RecordName, after digits: Int = 0) -> [PageRow] {
    let title = titleSpans(of: name)
    guard title.columns > body.width - Self.besideTitle - digits else { return [] }
    return [.field(phrases.headings.name.short, title)].compactMap { $0 }
  }

  /// The columns of a frame's top that its title can't have: corners, and a blank and a line at each end.
  private static let besideTitle = 4

  /// The rows that every record ends with: sources, which a source itself needs none of, certainty, note, and what is marked.
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
        record.sources.isEmpty && !record.isIllustrative && !(record is Source)
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

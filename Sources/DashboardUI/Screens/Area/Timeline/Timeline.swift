import Phrasebook
import ProgrammeModel
import TerminalKit

/// An area's milestones on one scale of time, by workstream.
struct Timeline: Widget {
  let rows: TimelineRows
  let cursor: ListCursor<RecordName>
  let zoom: TimelineZoom
  let context: Context

  /// The years, the quarters and the word over today; the headings alone where rows are few.
  private static func headRows(of height: Int) -> Int { height >= 8 ? 3 : 1 }

  private static let slipColumns = 6

  /// Left free before it, for longer slips.
  private static let slipGap = 2

  /// Two columns before a name, and two after it.
  private static let labelMargin = 4

  /// The columns of the names, where none needs more.
  private static func labelColumns(of width: Int) -> Int {
    width >= 98 ? 38 : width >= 70 ? 32 : 22
  }

  func render(into frame: inout Frame, area: Rect) {
    let text = area.inset(columns: 1, rows: 0)
    let (label, scale) = columns(of: text.width)
    let headRows = frame.isSpoken ? 0 : Self.headRows(of: text.height)
    let head = text.rows(0..<headRows)
    if headRows > 0 { drawHeadings(into: &frame, area: head) }
    let headOfScale = head.splitVertically(at: label).right
    if headRows == 3 { drawScale(scale, into: &frame, area: headOfScale) }
    drawWhereTodayIs(scale, into: &frame, area: headOfScale.rowFromBottom(0))

    let list = text.rows(from: headRows)
    let lines = rows.lines
    let place = selected.map { rows.linesOfEntries[$0] }
    let isCut = lines.count > list.height && list.height > 2
    let height = list.height - (isCut ? 1 : 0)
    let first = ListScroll.firstVisible(selected: place, count: lines.count, height: height)
    if isCut { drawCount(fromLine: first + height, into: &frame, area: list) }
    for (offset, line) in lines.dropFirst(first).prefix(height).enumerated() {
      let row = list.row(offset)
      draw(
        line, isSelected: first + offset == place, scale, label: label, into: &frame, area: row)
      note(line, on: &frame, in: row)
    }
  }

  /// The columns of the names, and the scale beside them: names that are cut take what the scale leaves.
  private func columns(of width: Int) -> (label: Int, scale: TimelineScale) {
    let wanted = rows.nameColumns + Self.labelMargin
    let label = max(Self.labelColumns(of: width), min(wanted, width / 3))
    let room = width - label - Self.slipColumns
    let scale = TimelineScale(rows.span, zoom: zoom, around: middle, columns: room)
    let spare = max(room - scale.columns - Self.slipGap, 0)
    return (max(label, min(wanted, label + spare)), scale)
  }

  /// Notes what a row stands for, and how it is read aloud, where nothing of the scale is.
  private func note(_ line: TimelineRows.Line, on frame: inout Frame, in row: Rect) {
    switch line {
    case .milestone(let standing, let entry, _):
      let words = frame.isSpoken ? MilestoneTable.words(of: standing, in: context) : nil
      frame.note(.entry(entry), in: row, words: words)
    case .title(let group):
      guard frame.isSpoken else { return }
      let name = LinearText.clean(title(of: group).map(\.text).joined())
      let rating = context.phrases.rating(group.rating).full
      frame.note(.reading, in: row, words: "\(name): \(rating)")
    case .blank: break
    }
  }

  /// How many milestones follow, on the last row.
  private func drawCount(fromLine line: Int, into frame: inout Frame, area: Rect) {
    let count = rows.milestoneCount(fromLine: line)
    guard count > 0 else { return }
    let words = "\(context.phrases.more(count)) ↓"
    frame.draw(
      Line(words, as: .muted, alignment: .trailing), in: area.rowFromBottom(0))
  }

  /// The place of the selected milestone among all.
  private var selected: Int? { cursor.index(in: rows.names) }

  /// The day that a zoomed scale stands around: that of the selected milestone.
  private var middle: Day {
    guard let selected,
      case .milestone(let standing, _, _) = rows.lines[rows.linesOfEntries[selected]]
    else { return context.asOf }
    return standing.due?.latest ?? context.asOf
  }

  private func drawHeadings(into frame: inout Frame, area: Rect) {
    let headings = context.phrases.headings
    let slip = [Context.derivedMark, Span(headings.slip.short, as: .muted)]
    let marks = marksAll ? [Context.illustrativeMark] : []
    let name = [Span(headings.milestone.short, as: .muted)] + marks
    let row = area.row(area.height / 2)
    frame.draw(Line(name), in: row)
    let isWide = slip.columns > Self.slipColumns
    frame.draw(Line([], right: slip), in: isWide ? area.row(0) : row)
  }

  private func drawScale(_ scale: TimelineScale, into frame: inout Frame, area: Rect) {
    var end = -1
    if let year = scale.openingYear, (scale.years.first?.column ?? .max) > 4 {
      frame.write("\(year)", at: area.origin, as: .muted)
    }
    for (year, column) in scale.years where column > end {
      end = column + 4
      frame.write("\(year)", at: Point(x: area.minX + column, y: area.minY), as: .muted)
    }
    let ticks = context.phrases.quarterTicks.first { ticks in
      ticks.allSatisfy { DisplayWidth.columns(of: $0) < scale.columnsPerQuarter }
    }
    for (quarter, column) in scale.quarters {
      guard let tick = ticks?[quarter - 1] else { break }
      frame.write(tick, at: Point(x: area.minX + column, y: area.minY + 1), as: .muted)
    }
    let today = context.phrases.areaWords.today
    let column = scale.column(of: context.asOf)
    guard (0..<scale.columns).contains(column) else { return }
    let start = area.minX + column - DisplayWidth.columns(of: today) / 2
    frame.write(today, at: Point(x: start, y: area.minY + 2), as: .accent)
  }

  /// On which side today lies, where it is off a zoomed scale: `‹ today`, `today ›`.
  private func drawWhereTodayIs(_ scale: TimelineScale, into frame: inout Frame, area: Rect) {
    let column = scale.column(of: context.asOf)
    guard !area.isEmpty, !(0..<scale.columns).contains(column) else { return }
    let today = context.phrases.areaWords.today
    let isBefore = column < 0
    let words = Span(isBefore ? "‹ \(today)" : "\(today) ›", as: .accent)
    let place = area.splitVertically(at: scale.columns).left
    frame.draw(isBefore ? Line([words]) : Line([], right: [words]), in: place)
  }

  private func draw(
    _ line: TimelineRows.Line, isSelected: Bool, _ scale: TimelineScale, label: Int,
    into frame: inout Frame,
    area: Rect
  ) {
    let (left, right) = area.splitVertically(at: label)
    let track = right.splitVertically(at: scale.columns).left
    switch line {
    case .blank: if !frame.isSpoken { drawToday(scale, into: &frame, area: track) }
    case .title(let group):
      frame.draw(Line(title(of: group)), in: left)
      drawToday(scale, into: &frame, area: track)
    case .milestone(let standing, _, let start):
      let name = left.inset(columns: 2, rows: 0)
      frame.draw(Line(markedName(of: standing.milestone)), in: name)
      if isSelected {
        frame.paint(.selected, in: name)
        frame.write("▌", at: Point(x: name.minX - 1, y: name.minY), as: .focus)
      }
      frame.draw(
        TimelineTrack(standing: standing, start: start, scale: scale, context: context),
        in: right.splitVertically(at: right.width - Self.slipColumns).left)
      frame.draw(Line([], right: [context.slip(of: standing)]), in: right)
    }
  }

  private func drawToday(_ scale: TimelineScale, into frame: inout Frame, area: Rect) {
    let column = scale.column(of: context.asOf)
    guard (0..<scale.columns).contains(column) else { return }
    frame.write("│", at: Point(x: area.minX + column, y: area.minY), as: .accent)
  }

  /// What a milestone is called, marked where it is made up and not all are.
  private func markedName(of milestone: Milestone) -> [Span] {
    context.nameSpans(of: milestone) + (marksAll ? [] : context.illustrativeMark(milestone))
  }

  private var marksAll: Bool { rows.isIllustrative }

  /// A workstream with the worst of what stands below it.
  private func title(of group: TimelineRows.Group) -> [Span] {
    let name =
      group.workstream.map { context.nameSpans(of: $0, as: .title) }
      ?? [Span(context.phrases.titles.area.full, as: .title)]
    return [context.glyph(of: group.rating), Span(" ")] + name
  }
}

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

  /// The columns of the names.
  static func labelColumns(of width: Int) -> Int { width >= 98 ? 38 : width >= 70 ? 32 : 22 }

  /// The lines of all groups: a title, its milestones, and a blank one between groups.
  private enum Line {
    case title(TimelineRows.Group)
    case milestone(MilestoneStanding, start: Day?)
    case blank
  }

  func render(into frame: inout Frame, area: Rect) {
    let text = area.inset(columns: 1, rows: 0)
    let label = Self.labelColumns(of: text.width)
    let room = text.width - label - Self.slipColumns
    let scale = TimelineScale(
      rows.span(in: context), zoom: zoom, around: middle, columns: room)
    let headRows = frame.isSpoken ? 0 : Self.headRows(of: text.height)
    let head = text.rows(0..<headRows)
    if headRows > 0 { drawHeadings(into: &frame, area: head) }
    if headRows == 3 { drawScale(scale, into: &frame, area: head.splitVertically(at: label).right) }

    let list = text.rows(from: headRows)
    let lines = lines
    let selected = cursor.selection(in: rows.names)
    let place = lines.firstIndex { line in
      if case .milestone(let standing, _) = line {
        standing.milestone.name == selected
      } else {
        false
      }
    }
    let isCut = lines.count > list.height && list.height > 2
    let height = list.height - (isCut ? 1 : 0)
    let first = ListScroll.firstVisible(selected: place, count: lines.count, height: height)
    if isCut { drawCount(below: lines.dropFirst(first + height), into: &frame, area: list) }
    let entries = Dictionary(zip(rows.names, 0...), uniquingKeysWith: { first, _ in first })
    for (offset, line) in lines.dropFirst(first).prefix(height).enumerated() {
      let row = list.row(offset)
      draw(
        line, isSelected: first + offset == place, scale, label: label, into: &frame, area: row)
      note(line, entries, on: &frame, in: row)
    }
  }

  /// Notes what a row stands for, and how it is read aloud, where nothing of the scale is.
  private func note(
    _ line: Line, _ entries: [RecordName: Int], on frame: inout Frame, in row: Rect
  ) {
    switch line {
    case .milestone(let standing, _):
      guard let entry = entries[standing.milestone.name] else { return }
      let words = frame.isSpoken ? MilestoneTable.words(of: standing, in: context) : nil
      frame.note(.entry(entry), in: row, words: words)
    case .title(let group):
      guard frame.isSpoken else { return }
      let name = LinearText.clean(title(of: group).map(\.text).joined())
      let rating = context.phrases.rating(rating(of: group)).full
      frame.note(.reading, in: row, words: "\(name): \(rating)")
    case .blank: break
    }
  }

  /// How many milestones follow, on the last row.
  private func drawCount(below lines: ArraySlice<Line>, into frame: inout Frame, area: Rect) {
    let count = lines.count { if case .milestone = $0 { true } else { false } }
    guard count > 0 else { return }
    let words = "\(context.phrases.more(count)) ↓"
    frame.draw(
      TerminalKit.Line(words, as: .muted, alignment: .trailing), in: area.rowFromBottom(0))
  }

  /// The day that a zoomed scale stands around: that of the selected milestone.
  private var middle: Day {
    let selected = cursor.selection(in: rows.names)
    let milestones = rows.groups.lazy.flatMap(\.milestones)
    return milestones.first { $0.milestone.name == selected }?.due?.latest ?? context.asOf
  }

  private var lines: [Line] {
    let groups = rows.groups.map { group in
      [Line.title(group)]
        + group.milestones.enumerated().map { index, standing in
          let before = index == 0 ? nil : group.milestones[index - 1]
          return Line.milestone(
            standing, start: rows.start(of: standing, before: before, in: context))
        }
    }
    return Array(groups.joined(separator: [.blank]))
  }

  private func drawHeadings(into frame: inout Frame, area: Rect) {
    let headings = context.phrases.headings
    let slip = [Context.derivedMark, Span(headings.slip.short, as: .muted)]
    let name = [Span(headings.milestone.short, as: .muted)]
    let row = area.row(area.height / 2)
    frame.draw(TerminalKit.Line(name), in: row)
    let isWide = slip.columns > Self.slipColumns
    frame.draw(TerminalKit.Line([], right: slip), in: isWide ? area.row(0) : row)
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
    for (quarter, column) in scale.quarters {
      let tick = context.phrases.quarterTick(quarter)
      guard DisplayWidth.columns(of: tick) < scale.columnsPerQuarter else { continue }
      frame.write(tick, at: Point(x: area.minX + column, y: area.minY + 1), as: .muted)
    }
    let today = context.phrases.areaWords.today
    let column = scale.column(of: context.asOf)
    guard (0..<scale.columns).contains(column) else { return }
    let start = area.minX + column - DisplayWidth.columns(of: today) / 2
    frame.write(today, at: Point(x: start, y: area.minY + 2), as: .accent)
  }

  private func draw(
    _ line: Line, isSelected: Bool, _ scale: TimelineScale, label: Int, into frame: inout Frame,
    area: Rect
  ) {
    let (left, right) = area.splitVertically(at: label)
    let track = right.splitVertically(at: scale.columns).left
    switch line {
    case .blank: if !frame.isSpoken { drawToday(scale, into: &frame, area: track) }
    case .title(let group):
      frame.draw(TerminalKit.Line(title(of: group)), in: left)
      drawToday(scale, into: &frame, area: track)
    case .milestone(let standing, let start):
      let name = left.inset(columns: 2, rows: 0)
      frame.draw(TerminalKit.Line(context.text(standing.milestone.title)), in: name)
      if isSelected {
        frame.paint(.selected, in: name)
        frame.write("▌", at: Point(x: name.minX - 1, y: name.minY), as: .focus)
      }
      frame.draw(
        TimelineTrack(standing: standing, start: start, scale: scale, context: context),
        in: right.splitVertically(at: right.width - Self.slipColumns).left)
      frame.draw(TerminalKit.Line([], right: [context.slip(of: standing)]), in: right)
    }
  }

  private func drawToday(_ scale: TimelineScale, into frame: inout Frame, area: Rect) {
    let column = scale.column(of: context.asOf)
    guard (0..<scale.columns).contains(column) else { return }
    frame.write("│", at: Point(x: area.minX + column, y: area.minY), as: .accent)
  }

  /// A workstream with the worst of what stands below it.
  private func title(of group: TimelineRows.Group) -> [Span] {
    let name =
      group.workstream.map { context.text($0.title, as: .title) }
      ?? [Span(context.phrases.titles.area.full, as: .title)]
    return [context.glyph(of: rating(of: group)), Span(" ")] + name
  }

  private func rating(of group: TimelineRows.Group) -> Rating {
    let marks = group.milestones.map { context.mark(of: $0) }
    if marks.contains(.late) || marks.contains(.notMet) { return .red }
    return marks.contains(.moved) ? .amber : .green
  }
}

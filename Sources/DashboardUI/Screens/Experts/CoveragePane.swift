import Phrasebook
import ProgrammeModel
import TerminalKit

/// How many experts each city names for each sector, as bars that grow from the middle; a sector without is a gap.
struct CoveragePane: Widget {
  /// The sectors of the expert under the cursor, which stay in view.
  let marked: Set<String>

  /// The sector under the keys; `nil` while they go to the directory.
  let selected: ExpertCoverage.Sector?
  let isFocused: Bool
  let context: Context

  func render(into frame: inout Frame, area: Rect) {
    let coverage = context.assessment.once(ExpertCoverage.self)
    frame.draw(
      Pane(
        context.phrases.titles.coverage.full, digit: 2, note: note(coverage),
        isFocused: isFocused), in: area)
    let text = Pane.text(of: area)
    let columns = CoverageColumns(width: text.width, coverage, context)
    frame.draw(Line(columns.head), in: text.row(0))
    let foot = foot(coverage, columns)
    let free = text.height - 1
    let footRows = free >= coverage.sectors.count + foot.count ? foot.count : min(2, free / 4)
    let list = text.rows(1..<text.height - footRows)
    drawSectors(coverage, columns, into: &frame, area: list, frameArea: area)
    for (row, line) in foot.prefix(footRows).enumerated() {
      frame.draw(line, in: text.rows(from: list.maxY - text.minY).row(row))
    }
  }

  private func note(_ coverage: ExpertCoverage) -> [Span] {
    let heads = Span(context.phrases.headings.heads.short, as: .muted)
    let gaps = coverage.gaps.count
    guard gaps > 0 else { return [heads] }
    return [
      heads, Span(" · ", as: .muted), Span("! \(context.phrases.gaps(gaps))", as: .alert),
    ]
  }

  private func drawSectors(
    _ coverage: ExpertCoverage, _ columns: CoverageColumns, into frame: inout Frame, area: Rect,
    frameArea: Rect
  ) {
    let sectors = coverage.sectors
    let chosen = selected.flatMap { coverage.place(of: $0.name) }
    let place = chosen ?? coverage.place(ofFirst: marked)
    let first = ListScroll.firstVisible(
      selected: place, count: sectors.count, height: area.height)
    for (row, sector) in sectors.dropFirst(first).prefix(area.height).enumerated() {
      let line = area.row(row)
      frame.draw(
        Line(columns.cells(of: sector, isMarked: isMarked(sector))), in: line)
      frame.draw(Line(columns.gap(in: sector), alignment: .trailing), in: line)
      guard first + row == chosen else { continue }
      frame.write("▌", at: Point(x: line.minX - 1, y: line.minY), as: .focus)
    }
    let mark = ListPlace(
      chosen, first: first, inView: area.height, of: sectors.count, barRows: area.minY..<area.maxY,
      context)
    frame.draw(mark, in: frameArea)
  }

  /// Whether its name stands out: the sector under the keys, or those of the expert under the cursor.
  private func isMarked(_ sector: ExpertCoverage.Sector) -> Bool {
    selected.map { $0.name == sector.name } ?? marked.contains(sector.name)
  }

  /// What the directory aims at, and how far it got: `Experts listed  26 of 30 persons`.
  private var aims: [Line] {
    context.assessment.once(ExpertAims.self).indicators.prefix(2).compactMap { indicator in
      context.newestRow(of: indicator).map { row in
        let mark = indicator.isIllustrative ? [Context.illustrativeMark, Span(" ")] : []
        let period = row.period.map { [Span("\(context.phrases.short($0))  ", as: .muted)] } ?? []
        return Line(
          context.nameSpans(of: indicator),
          right: mark + period + [Span(context.valueInUnit(of: row, of: indicator))])
      }
    }
  }

  /// The sums, and what they mean; what comes last goes first.
  private func foot(_ coverage: ExpertCoverage, _ columns: CoverageColumns) -> [Line] {
    let words = context.phrases.recordWords
    let languages = coverage.languages.map { "\($0.tag) \(context.phrases.number($0.count))" }
    let bridge = coverage.bridge.joined(separator: " + ")
    let speakers = context.phrases.withoutInterpreter(coverage.bridgingCount)
    return [Line([]), Line(columns.totals(coverage))] + aims + [
      Line([]),
      Line(words.countedOncePerSector, as: .muted),
      Line([
        Span("\(words.languages)   ", as: .muted), Span(languages.joined(separator: "   ")),
      ]),
    ]
      + (bridge.isEmpty || coverage.languages.isEmpty
        ? [] : [Line([Span("\(bridge)   ", as: .muted), Span(speakers)])])
  }
}

extension ExpertCoverage {
  /// The place of the first sector of some.
  fileprivate func place(ofFirst names: Set<String>) -> Int? {
    names.compactMap { place(of: $0) }.min()
  }
}

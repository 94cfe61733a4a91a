import Phrasebook
import ProgrammeModel
import TerminalKit

extension AreaTab {
  /// The matrix of open risks, and the list of them.
  static let risks = AreaTab(
    \.risks,
    openCount: { standing, context in
      context.dated.risks(of: standing.id).count { $0.status == .open }
    },
    rows: { standing, context in context.openRisks(of: standing.id)?.names ?? [] },
    narrow: { names, sought, standing, context in
      _ = context.openRisks(passing: names, sought: sought, of: standing.id)
    },
    rowsInView: { _, interior in
      CardList<RecordName>.entriesInView(
        height: interior.height - 2, rowsEach: RiskCards.rowsEach)
    },
    whole: { RiskMatrixScreen($0) },
    hiddenPanes: { AreaPage.hasMatrix(in: $0) ? 0 : 1 },
    draw: { page, frame, interior in page.drawRisks(into: &frame, interior: interior) })
}

extension AreaPage {
  /// The matrix takes this many columns; below twice as many it leaves.
  private static let matrixColumns = 55
  private static let leastForMatrix = 98

  /// Whether the matrix stands beside the list inside a frame of some size.
  fileprivate static func hasMatrix(in interior: Rect) -> Bool { interior.width >= leastForMatrix }

  fileprivate func drawRisks(into frame: inout Frame, interior: Rect) {
    guard let risks = shownRisks else { return }
    let hasMatrix = Self.hasMatrix(in: interior) && !frame.isSpoken
    let split = hasMatrix ? Self.matrixColumns : 0
    let (left, right) = interior.splitVertically(at: split)
    if hasMatrix {
      let outer = interior.inset(columns: 0, rows: -1)
      frame.draw(
        Divider(.vertical),
        in: Rect(x: left.maxX, y: outer.minY, width: 1, height: outer.height))
      let picture = "risks of \(standing.id) \(sought ?? "")"
      frame.paste(context, picture: picture, in: left) { frame in
        drawMatrix(of: risks.cells, into: &frame, area: left.inset(columns: 1, rows: 0))
      }
    }
    drawList(
      of: risks.all, into: &frame, area: hasMatrix ? right.splitVertically(at: 1).right : right)
  }

  /// The risks that pass the filter, each labelled by its place among all.
  private var shownRisks: OpenRisks? {
    sought.map { context.openRisks(passing: rows, sought: $0, of: standing.id) }
      ?? context.openRisks(of: standing.id)
  }

  private func drawMatrix(
    of cells: RiskCells, into frame: inout Frame, area: Rect
  ) {
    let phrases = context.phrases
    let title = Span(phrases.titles.riskMatrix.short, as: .title)
    frame.draw(
      Line([title], right: [Span(phrases.areaWords.scoreRule, as: .muted)]), in: area.row(0))
    let below = area.rows(from: 2)
    guard let matrix = RiskMatrix(cells, area: below, context: context) else { return }
    frame.draw(matrix, in: below)
    for (index, line) in counts.enumerated() where matrix.height + 1 + index < below.height {
      frame.draw(line, in: below.row(matrix.height + 1 + index))
    }
  }

  private func drawList(
    of risks: [LabelledRisk], into frame: inout Frame, area: Rect
  ) {
    let phrases = context.phrases
    let order = phrases.sorted(by: phrases.headings.score.short)
    let note = Span("\(order) · \(phrases.tally(risks.count, \.risk))", as: .muted)
    let title = Span(phrases.titles.openRisks.full, as: .title)
    frame.draw(Line([title], right: [note]), in: area.row(0).inset(columns: 1, rows: 0))
    let list = area.rows(from: 2)
    if risks.isEmpty {
      frame.draw(Line(context.emptyWords(\.risks)), in: list.inset(columns: 1, rows: 0))
    }
    frame.draw(RiskCards(risks: risks, names: rows, cursor: cursor, context: context), in: list)
  }

  /// The thresholds, and how many risks there are of each kind.
  private var counts: [Line] {
    let phrases = context.phrases
    let all = context.dated.risks(of: standing.id)
    let open = all.filter { $0.status == .open }
    let overdue = open.count { $0.reviewDue.map { $0.latest < context.asOf } ?? false }
    let unowned = open.count { $0.owner == nil }
    let thresholds = [
      context.glyph(of: .red),
      Span(" \(phrases.threshold(.red, from: EvidenceRating.redScore))   "),
      context.glyph(of: .amber),
      Span(" \(phrases.threshold(.amber, from: EvidenceRating.amberScore))   "),
      context.glyph(of: .green), Span(" \(phrases.areaWords.below)"),
    ]
    let counted = phrases.risks(
      open: open.count, closed: all.count { $0.status == .closed },
      occurred: all.count { $0.status == .occurred })
    let marks = [
      unowned > 0 ? [Span("! ", as: .alert), Span(phrases.unowned(unowned))] : [],
      overdue > 0 ? [Span(phrases.reviewsOverdue(overdue), as: .caution)] : [],
    ].filter { !$0.isEmpty }
    return [
      Line(thresholds), Line([]), Line(counted, as: .muted),
      Line(Array(marks.joined(separator: [Span("   ")]))),
    ]
  }
}

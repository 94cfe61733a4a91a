import Phrasebook
import ProgrammeModel
import TerminalKit

/// Under the areas: the programme by the same columns, and the counts behind it.
struct RollUp {
  let context: Context
  let columns: AreaColumns

  /// Rows that it takes: a line, the programme, a blank and three counts; the programme alone; or none.
  static func height(inside height: Int, areas: Int) -> Int {
    let heading = 1
    if height >= heading + areas + 6 { return 6 }
    if height >= heading + areas + 1 || height > 8 { return 1 }
    return 0
  }

  func render(into frame: inout Frame, area: Rect) {
    guard area.height > 0 else { return }
    let isFull = area.height >= 6
    if isFull {
      let border = Rect(x: area.minX - 1, y: area.minY, width: area.width + 2, height: 1)
      frame.draw(Divider(), in: border)
    }
    let rows = area.rows(from: isFull ? 1 : 0)
    if frame.isSpoken {
      drawRows(into: &frame, area: rows, isFull: isFull)
    } else {
      frame.paste(context, picture: "roll-up", in: rows) {
        drawRows(into: &$0, area: rows, isFull: isFull)
      }
    }
  }

  private func drawRows(into frame: inout Frame, area: Rect, isFull: Bool) {
    let programme = TerminalKit.Table(
      columns: columns.columns, count: 1, hasHeader: false, entry: { _ in nil },
      row: { _ in TableRow(columns.programmeCells) })
    frame.draw(programme, in: area.row(0))
    guard isFull else { return }
    let text = area.inset(columns: 1, rows: 0)
    let headings = context.phrases.headings
    let labels = [headings.evidence.short, headings.waiting.short, headings.age.short]
    let counts = context.countsOfAreas
    let longest = max(counts.columns - Self.gap, waiting.columns, ages.columns)
    let aligned = Self.labelColumns(labels, beside: longest, in: text.width)
    let basis = context.basis.map { Span("\($0)   ", as: .muted) }
    let evidence = counts + basis + reason(columns: text.width - (aligned ?? 0), basis)
    for (index, facts) in [evidence, waiting, ages].enumerated() {
      let known = facts.isEmpty ? [Span("–", as: .muted)] : facts
      let label = label(labels[index], of: known, aligned: aligned, text.width)
      frame.drawWhole(Line(label + known), in: text.row(2 + index))
    }
  }

  /// The blanks after a count, and at most after a label.
  private static let gap = 3

  /// The columns of the labels with what blanks after them leave every line whole; `nil` where none do.
  private static func labelColumns(_ labels: [String], beside longest: Int, in width: Int) -> Int? {
    let widest = labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return (1...gap).reversed().map { widest + $0 }.first { longest + $0 <= width }
  }

  /// What a line tells of; where labels find no column, before a line that has room and doesn't say it.
  private func label(
    _ word: String, of facts: [Span], aligned columns: Int?, _ width: Int
  ) -> [Span] {
    if let columns { return [Span(word.padded(to: columns), as: .muted)] }
    let room = width - facts.columns - DisplayWidth.columns(of: word)
    return facts.map(\.text).joined().contains(word) || room < 1
      ? [] : [Span(word + (room > 1 ? "  " : " "), as: .muted)]
  }

  /// The part of the rule that decided, where there is room for all of it.
  private func reason(columns: Int, _ basis: [Span]) -> [Span] {
    let reason = context.rollUpReason
    let hasRoom = context.countsOfAreas.columns + basis.columns + reason.columns <= columns
    return hasRoom || context.isSpoken ? reason : []
  }

  private var waiting: [Span] {
    let owing = context.owingParties
    guard !owing.isEmpty else { return [Span(context.emptyPlaces.openRequests, as: .muted)] }
    return [Span(owing.map { context.phrases.owes($0) }.joined(separator: "   "))]
  }

  private var ages: [Span] {
    let question = "ages \(context.language.rawValue) \(context.size.width)"
    return context.assessment.remember(question) { agesOfAll }
  }

  /// How old each party's words are, over all areas.
  private var agesOfAll: [Span] {
    let all = context.snapshot.parties.enumerated().compactMap { index, party -> [Span]? in
      let reported = context.assessment.areas.map { $0.reported[index] }
      let live = reported.filter { !$0.isSilent }.compactMap(\.ageDays)
      let silent = reported.filter(\.isSilent).compactMap(\.ageDays)
      guard let least = live.min(), let most = live.max() else { return nil }
      let name = context.briefName(of: party.id)
      let quiet =
        silent.max().map { ", " + context.phrases.silentAreas(silent.count, days: $0) } ?? ""
      let isOld = most > context.assessment.dated.settings.staleAfterDays || !silent.isEmpty
      return [
        Span(
          context.phrases.ages(name, days: least...most) + quiet, as: isOld ? .caution : .muted)
      ]
    }
    return Array(all.joined(separator: [Span("   ")]))
  }
}

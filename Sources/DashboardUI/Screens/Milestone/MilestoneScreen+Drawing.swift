import Phrasebook
import ProgrammeModel
import TerminalKit

extension MilestoneScreen {
  /// Draws a pane at its place, the focused one with its selection.
  func draw(
    _ pane: MilestonePane, of standing: MilestoneStanding, into frame: inout Frame, area: Rect,
    _ layout: MilestoneLayout, body: Rect, _ context: Context
  ) {
    let isFocused = pane == focus
    let sheet = pane == .evidence ? nil : passingSheet(of: pane, in: body, context: context)
    let ids = sheet?.ids ?? rows(of: pane, in: context)
    let border = Pane(
      title(of: pane, standing, context), index: pane.rawValue, note: note(of: pane, ids, context),
      isFocused: isFocused)
    frame.draw(border, in: area)

    let cursor = cursor(of: pane)
    let inView = rowsInView(of: pane, in: layout, context)
    let first = cursor.firstVisible(in: ids, height: inView)
    let selected = isFocused ? cursor.index(in: ids) : nil
    if sheet != nil, ids.isEmpty, isNarrowed(pane) {
      frame.draw(Paragraph(context.phrases.nothingMatches, as: .muted), in: Pane.text(of: area))
    } else if let sheet {
      sheet.draw(from: first, selected: selected, into: &frame, area: Pane.text(of: area))
      frame.draw(
        ListPlace(selected, first: first, inView: inView, of: ids.count, context), in: area)
    } else {
      drawEvidence(ids, into: &frame, area: area, context)
    }
  }

  private func drawEvidence(
    _ ids: [String], into frame: inout Frame, area: Rect, _ context: Context
  ) {
    if ids.isEmpty {
      var context = context
      context.isFiltered = isNarrowed(.evidence)
      let words = context.emptyWords(\.evidence)
      frame.draw(Paragraph(words, as: .muted), in: Pane.text(of: area))
    }
    let cards = EvidenceCards(
      ids: ids, cursor: cursor(of: .evidence), isFocused: focus == .evidence, context: context)
    frame.draw(cards, in: Pane.interior(of: area))
  }

  private func title(
    of pane: MilestonePane, _ standing: MilestoneStanding, _ context: Context
  ) -> [Span] {
    let digit = Span("\(pane.rawValue + 1) ", as: .title)
    return switch pane {
    case .facts: [digit] + context.nameSpans(of: standing.milestone, as: .title)
    case .history: [digit, Span(context.phrases.titles.dateHistory.full, as: .title)]
    case .evidence: [digit, Span(context.phrases.titles.evidence.full, as: .title)]
    }
  }

  private func note(of pane: MilestonePane, _ ids: [String], _ context: Context) -> [Span] {
    if isNarrowed(pane) {
      let counts = rowCounts(in: context)
      return [Span(context.phrases.shown(counts.shown, of: counts.all), as: .muted)]
    }
    return switch pane {
    case .facts: context.note(of: name)
    case .history: []
    case .evidence: [Span(context.phrases.tally(ids.count, \.source), as: .muted)]
    }
  }
}

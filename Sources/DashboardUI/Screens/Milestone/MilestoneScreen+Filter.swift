package import ProgrammeModel
import TerminalKit

/// The filter of a milestone's screen narrows the pane that is in front when it is begun.
extension MilestoneScreen {
  package mutating func focusFilteredList() { focus = filteredPane }

  package mutating func chooseFilteredList() {
    if filteredPane != focus { filter.clear() }
    filteredPane = focus
  }

  package func allRows(in context: Context) -> [String] {
    filteredPane == .evidence
      ? evidence(in: context).map(\.id)
      : sheet(of: filteredPane, in: context.body, context: context).ids
  }

  package func allRecords(in context: Context) -> [RecordName?] {
    if filteredPane == .evidence { return evidence(in: context) }
    let sheet = sheet(of: filteredPane, in: context.body, context: context)
    return sheet.ids.map { sheet.link(of: $0) }
  }

  package func passingRows(in context: Context) -> [String] { rows(of: filteredPane, in: context) }

  /// A fact or an event counts once, however many lines it takes.
  package func rowCounts(in context: Context) -> (shown: Int, all: Int) {
    if filteredPane == .evidence {
      return (passingRows(in: context).count, evidence(in: context).count)
    }
    let all = sheet(of: filteredPane, in: context.body, context: context)
    let shown = passingSheet(of: filteredPane, in: context.body, context: context)
    return (shown.rowCount, all.rowCount)
  }

  /// The rows of a pane, those that pass where it is the one that is narrowed.
  func rows(of pane: MilestonePane, in context: Context) -> [String] {
    guard pane == .evidence else {
      return passingSheet(of: pane, in: context.body, context: context).ids
    }
    let records = evidence(in: context)
    return (isNarrowed(pane) ? filter.narrowed(records, in: context) : records).map(\.id)
  }

  /// The lines of a pane, those of what passes where it is the one that is narrowed; told once for a filter.
  func passingSheet(
    of pane: MilestonePane, in body: Rect, context: Context
  ) -> MilestoneSheet {
    let sheet = sheet(of: pane, in: body, context: context)
    guard isNarrowed(pane), let sought = filter.question(in: context) else { return sheet }
    let lines = question(pane, width(of: pane, in: body, context: context))
    return context.assessment.remember("\(lines) \(sought) \(context.wording)") {
      sheet.narrowed(by: filter, in: context)
    }
  }

  /// Whether some rows of a pane may be missing.
  func isNarrowed(_ pane: MilestonePane) -> Bool { pane == filteredPane && filter.isInForce }

  private func evidence(in context: Context) -> [RecordName] {
    context.sources(of: name).filter(context.dated.knows).map(\.name)
  }
}

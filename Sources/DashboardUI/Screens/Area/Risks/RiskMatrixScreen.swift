import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// The matrix of an area's open risks on the whole screen, with what each label stands for beside it: what the tab has no
/// room for where columns are few.
package struct RiskMatrixScreen: RecordListScreen {
  package var cursor = ListCursor<RecordName>()
  private let id: Identifier<Area>

  /// The columns of the largest matrix with its axis, and a blank on each side.
  private static let matrixColumns = 53

  /// A list in fewer columns would tell nothing.
  private static let leastForBoth = 75

  package init(_ id: Identifier<Area>) { self.id = id }

  package static let commands: [BrowseCommand<Self>] =
    [opening, back, source, unzooming] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package var subject: RecordName? { RecordName(kind: Area.kind, id: id.text) }

  package func title(in context: Context) -> String { context.phrases.titles.riskMatrix.full }

  package func mark(in context: Context) -> Span? { context.evidenceMark(of: id) }

  package func rows(in context: Context) -> [RecordName] {
    context.openRisks(of: id)?.names ?? []
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let height = Pane.interior(of: body).height
    return RecordRows.rowsInView(count: rows(in: context).count, height: height)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    guard let risks = context.openRisks(of: id) else {
      frame.draw(Pane(title(in: context), isFocused: true), in: area)
      let words = context.phrases.searchWords.preparingList
      return frame.draw(Paragraph(words, as: .muted), in: Pane.text(of: area))
    }
    let note = Span(context.phrases.tally(risks.all.count, \.risk), as: .muted)
    frame.draw(Pane(title(in: context), note: [note], isFocused: true), in: area)
    let interior = Pane.interior(of: area)
    if risks.names.isEmpty {
      let text = interior.inset(columns: 1, rows: 0)
      return frame.draw(Line(context.emptyWords(\.risks)), in: text)
    }
    let hasBoth = interior.width >= Self.leastForBoth && !frame.isSpoken
    let (left, right) = interior.splitVertically(at: hasBoth ? Self.matrixColumns : 0)
    if hasBoth {
      frame.paste(context, picture: "matrix of \(id)", in: left) { frame in
        let place = left.inset(columns: 1, rows: 0)
        guard let matrix = RiskMatrix(risks.cells, area: place, context: context) else { return }
        frame.draw(matrix, in: place)
      }
    }
    let list = RecordRows(
      risks.names, cursor: cursor, lead: { [Span(risks.all[$0].label, as: .muted)] },
      context: context)
    frame.draw(list, in: right)
  }

  /// The row that goes back to the tab, as the key that led here.
  private static var unzooming: BrowseCommand<Self> {
    Command(.character("z"), phrase: \.zoom, shown: .helpOnly) { _, _ in .pop }
  }
}

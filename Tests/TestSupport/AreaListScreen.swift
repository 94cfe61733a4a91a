package import DashboardUI
package import ProgrammeModel
package import TerminalKit

/// A first screen for tests: every area by name; Enter opens the selected one.
package struct AreaListScreen: RecordListScreen {
  package var cursor = ListCursor<RecordName>()

  package init() {}

  package static let commands: [BrowseCommand<Self>] = [opening, source] + movement
  package static let writeCommands: [WriteCommand<Self>] = [edit, copy]

  package func title(in context: Context) -> String { "Areas" }

  package func mark(in context: Context) -> Span? {
    context.glyph(of: context.assessment.rating.rating)
  }

  package func rows(in context: Context) -> [RecordName] {
    context.assessment.areas.map(\.area.name)
  }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    RecordRows.rowsInView(count: rows(in: context).count, height: body.height)
  }

  package func render(into frame: inout Frame, area: Rect, context: Context) {
    frame.draw(RecordRows(rows(in: context), cursor: cursor, context: context), in: area)
  }
}

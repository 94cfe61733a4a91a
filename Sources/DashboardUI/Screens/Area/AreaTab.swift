import Phrasebook
import ProgrammeModel
import TerminalKit

/// One tab of an area's screen.
struct AreaTab: Sendable {
  let title: any KeyPath<Titles, Term> & Sendable

  /// How many are open, beside the title; 0 shows nothing.
  let openCount: @Sendable (AreaStanding, Context) -> Int

  /// The records that the selection moves over.
  let rows: @Sendable (AreaStanding, Context) -> [RecordName]

  /// Puts together, for what is sought, what the rows that pass are drawn from, so that drawing finds it kept.
  let narrow: @Sendable ([RecordName], _ sought: String, AreaStanding, Context) -> Void

  /// How many of so many rows are in view inside a frame of some size.
  let rowsInView: @Sendable (_ count: Int, _ interior: Rect) -> Int

  /// Whether it tells figures that the evidence rating doesn't explain.
  let hasOwnFigures: Bool

  /// Whether it has a time axis, which `z` draws larger.
  let hasAxis: Bool

  /// What shows whole, on `z`, what the tab has no room for.
  let whole: (@Sendable (Identifier<Area>) -> any Screen)?

  /// How many of its parts find no room inside a frame of some size, and are shown by ``whole``.
  let hiddenPanes: @Sendable (_ interior: Rect) -> Int

  /// Draws inside the frame.
  let draw: @Sendable (AreaPage, inout Frame, Rect) -> Void

  init(
    _ title: any KeyPath<Titles, Term> & Sendable,
    openCount: @escaping @Sendable (AreaStanding, Context) -> Int = { _, _ in 0 },
    rows: @escaping @Sendable (AreaStanding, Context) -> [RecordName],
    narrow: @escaping @Sendable ([RecordName], String, AreaStanding, Context) -> Void = {
      _, _, _, _ in
    },
    rowsInView: @escaping @Sendable (Int, Rect) -> Int, hasOwnFigures: Bool = false,
    hasAxis: Bool = false,
    whole: (@Sendable (Identifier<Area>) -> any Screen)? = nil,
    hiddenPanes: @escaping @Sendable (Rect) -> Int = { _ in 0 },
    draw: @escaping @Sendable (AreaPage, inout Frame, Rect) -> Void
  ) {
    self.title = title
    self.openCount = openCount
    self.rows = rows
    self.narrow = narrow
    self.rowsInView = rowsInView
    self.hasOwnFigures = hasOwnFigures
    self.hasAxis = hasAxis
    self.whole = whole
    self.hiddenPanes = hiddenPanes
    self.draw = draw
  }
}

/// What a tab is drawn from: the area, its rows and the selection among them.
struct AreaPage {
  let standing: AreaStanding
  let rows: [RecordName]
  let cursor: ListCursor<RecordName>

  /// What the rows were narrowed by, or `nil` where all are there.
  let sought: String?

  /// How much of the time axis is in view.
  let zoom: TimelineZoom
  let context: Context
}

extension AreaTab {
  /// Every tab in order.
  static let all: [AreaTab] = [
    summary, workstreams, timeline, risks, requests, decisions, deliverables, indicators, documents,
    history,
  ]

  /// A tab that is one list of records, or one sentence where there are none.
  static func list(
    _ title: any KeyPath<Titles, Term> & Sendable,
    empty: any KeyPath<EmptyStates, String> & Sendable,
    openCount: @escaping @Sendable (AreaStanding, Context) -> Int = { _, _ in 0 },
    rows: @escaping @Sendable (AreaStanding, Context) -> [RecordName]
  ) -> AreaTab {
    AreaTab(
      title, openCount: openCount, rows: rows,
      rowsInView: { RecordCards.entriesInView(count: $0, height: $1.height) },
      draw: { page, frame, interior in
        if page.rows.isEmpty {
          let text = interior.inset(columns: 1, rows: 0)
          frame.draw(Line(page.context.emptyWords(empty)), in: text)
        }
        let cards = RecordCards(names: page.rows, cursor: page.cursor, context: page.context)
        frame.draw(cards, in: interior)
      })
  }
}

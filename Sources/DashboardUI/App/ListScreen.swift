import Phrasebook
package import TerminalKit

/// A screen with one list at a time under the keys.
package protocol ListScreen: Screen {
  associatedtype RowID: Hashable & Sendable

  var cursor: ListCursor<RowID> { get set }

  /// The rows, in the order in which they are drawn.
  func rows(in context: Context) -> [RowID]

  /// Whether a row is one of so many, so that its place among them says something.
  var countsRows: Bool { get }

  /// Which of the rows the frame under the keys holds; all of them, unless they stand in several.
  func rowsOfFrame(in context: Context) -> Range<Int>

  /// How many rows are in view in a body of some size.
  func rowsInView(of body: Rect, in context: Context) -> Int
}

extension ListScreen {
  /// The row under the cursor, or `nil` where there are none.
  package func selection(in context: Context) -> RowID? {
    cursor.selection(in: rows(in: context))
  }

  package var countsRows: Bool { true }

  package func rowsOfFrame(in context: Context) -> Range<Int> { 0..<rows(in: context).count }

  package func isEmpty(in context: Context) -> Bool { rows(in: context).isEmpty }

  package mutating func holdSelection(in context: Context) {
    cursor.hold(in: rows(in: context))
  }

  package mutating func point(at hits: [Hit], in context: Context) -> Pointing {
    pointAtRow(hits, isNew: focus(at: hits, in: context), in: context)
  }

  /// Selects the row under the pointer.
  ///
  /// - Parameter isNew: Whether the pointer has just brought the keys here.
  mutating func pointAtRow(_ hits: [Hit], isNew: Bool, in context: Context) -> Pointing {
    cursor.point(
      at: hits, isNew: isNew, in: rows(in: context),
      height: rowsInView(of: context.body, in: context))
  }

  package mutating func scroll(by offset: Int, at hits: [Hit], in context: Context) -> Bool {
    _ = focus(at: hits, in: context)
    let rows = rows(in: context)
    cursor.scroll(by: offset, in: rows, height: rowsInView(of: context.body, in: context))
    return true
  }

  /// The keys that move the selection.
  package static var movement: [BrowseCommand<Self>] { moves }

  /// The keys that move the selection, and nothing else.
  static var moves: [BrowseCommand<Self>] {
    Movement.keys { screen, rows, context in
      let height = screen.rowsInView(of: context.body, in: context)
      screen.cursor.move(by: rows(height), in: screen.rows(in: context), height: height)
    }
  }

  /// The row that opens what is selected.
  package static func opening(
    _ open: @escaping @Sendable (RowID, Context) -> BrowseOutcome
  ) -> BrowseCommand<Self> {
    Command(.enter, .right, .character("l"), phrase: \.open) { screen, context in
      screen.selection(in: context).map { open($0, context) } ?? .say(\.nothingToOpen)
    }
  }
}

extension Screen {
  /// The row that returns to the screen before.
  package static var back: BrowseCommand<Self> {
    Command(.escape, .backspace, .left, .character("h"), phrase: \.back) { _, _ in .pop }
  }

  /// The row that lets the pane with focus fill the screen, and shrinks it again.
  static func zoomKey(
    _ isZoomed: any WritableKeyPath<Self, Bool> & Sendable,
    shown place: CommandRow.Place = .keyBar
  ) -> BrowseCommand<Self> {
    Command(.character("z"), phrase: \.zoom, shown: place) { screen, _ in
      screen[keyPath: isZoomed].toggle()
      return .stay
    }
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// A table with lists under it, each with a frame of its own that the keys can go to.
protocol LowerListsScreen: TableScreen {
  var lower: LowerLists { get set }

  /// How many frames have a digit that goes to them, the table's the first; 0 where Tab alone does.
  static var digits: Int { get }

  /// The lists of the table's selected row.
  func lowerLists(in context: Context) -> [any LowerList]

  /// Where the lists stand in a body; empty where they find no room.
  func lowerPlaces(in body: Rect, context: Context) -> [Rect]

  /// Opens the selected row of the table.
  func openRow(in context: Context) -> BrowseOutcome
}

extension LowerListsScreen {
  static var digits: Int { 0 }

  /// A title with the digit of its frame, from 0, where it has one.
  private func numbered(_ title: [Span], _ frame: Int) -> [Span] {
    frame < Self.digits ? [Span("\(frame + 1) ", as: .title)] + title : title
  }

  /// The list that the keys go to, and its frame; `nil` while they go to the table.
  func focusedList(in context: Context) -> (list: any LowerList, text: Rect)? {
    let places = lowerPlaces(in: context.body, context: context)
    let lists = lowerLists(in: context)
    let index = lower.focus - 1
    guard lists.indices.contains(index), places.indices.contains(index), places[index].height > 2
    else { return nil }
    return (lists[index], Pane.text(of: places[index]))
  }

  /// The record under the cursor of the list that the keys go to.
  func lowerRecord(in context: Context) -> RecordName? {
    guard let (list, text) = focusedList(in: context) else { return nil }
    return lower[lower.focus].index(in: list.ids(columns: text.width)).flatMap { list.record($0) }
  }

  /// The keys of the lists; they stand before the table's own, so that they come first.
  static var lowerKeys: [BrowseCommand<Self>] {
    [
      Command(.enter, .right, .character("l"), phrase: \.open) { screen, context in
        guard screen.focusedList(in: context) != nil else { return screen.openRow(in: context) }
        let record = screen.lowerRecord(in: context)
        return record.flatMap { context.screen(for: $0) }.map { .push($0) }
          ?? .say(\.nothingToOpen)
      }
    ]
      + PaneKeys.keys(
        digits: digits, shown: .keyBar, tabShown: digits > 0 ? .helpOnly : .keyBar
      ) { screen, step, context in
        let places = screen.lowerPlaces(in: context.body, context: context).filter { $0.height > 2 }
        screen.lower.focus = step.from(screen.lower.focus, of: places.count + 1)
      } + Movement.keys { $0.move(by: $1, in: $2) }
  }

  private mutating func move(by rows: Movement.Rows, in context: Context) {
    if let (list, text) = focusedList(in: context) {
      let ids = list.ids(columns: text.width)
      lower[lower.focus].move(by: rows(text.height), in: ids, height: text.height)
    } else {
      let height = rowsInView(of: context.body, in: context)
      cursor.move(by: rows(height), in: self.rows(in: context), height: height)
      lower.restart()
    }
  }
}

extension LowerListsScreen {
  /// The lists that belong to the view and found no room.
  package func hiddenPanes(in context: Context) -> Int {
    let places = lowerPlaces(in: context.body, context: context)
    return max(0, lowerLists(in: context).count - places.count { $0.height > 2 })
  }

  package mutating func focusFilteredList() { lower.focus = 0 }

  package mutating func focus(at hits: [Hit], in context: Context) -> Bool {
    guard let pane = hits.pane, pane != lower.focus else { return false }
    lower.focus = pane
    return true
  }

  package mutating func point(at hits: [Hit], in context: Context) -> Pointing {
    let isNew = focus(at: hits, in: context)
    guard let (list, text) = focusedList(in: context) else {
      let pointing = pointAtRow(hits, isNew: isNew, in: context)
      if let entry = hits.entry, rows(in: context).indices.contains(entry) { lower.restart() }
      return pointing
    }
    return lower[lower.focus].point(
      at: hits, isNew: isNew, in: list.ids(columns: text.width), height: text.height)
  }

  package mutating func scroll(by offset: Int, at hits: [Hit], in context: Context) -> Bool {
    _ = focus(at: hits, in: context)
    if let (list, text) = focusedList(in: context) {
      let ids = list.ids(columns: text.width)
      lower[lower.focus].scroll(by: offset, in: ids, height: text.height)
    } else {
      let height = rowsInView(of: context.body, in: context)
      cursor.scroll(by: offset, in: rows(in: context), height: height)
      lower.restart()
    }
    return true
  }

  package var countsRows: Bool { lower.focus == 0 }

  package func rowsOfFrame(in context: Context) -> Range<Int> {
    guard let (list, text) = focusedList(in: context) else { return 0..<rows(in: context).count }
    return 0..<list.ids(columns: text.width).count
  }

  func border(in context: Context) -> Pane {
    let places = lowerPlaces(in: context.body, context: context)
    let isAlone = !places.contains { $0.height > 2 }
    let title = heading(in: context)
    return Pane(
      isAlone ? title : numbered(title, 0), index: 0, note: frameNote(in: context),
      isFocused: focusedList(in: context) == nil)
  }

  /// Draws the lists at their places, the focused one with its selection.
  func drawLower(into frame: inout Frame, area: Rect, context: Context) {
    let places = lowerPlaces(in: area, context: context)
    let focus = focusedList(in: context) == nil ? 0 : lower.focus
    for (index, (list, place)) in zip(lowerLists(in: context), places).enumerated()
    where place.height > 2 {
      draw(
        list, index + 1, isFocused: focus == index + 1, into: &frame, area: place, context: context)
    }
  }

  private func draw(
    _ list: any LowerList, _ index: Int, isFocused: Bool, into frame: inout Frame, area: Rect,
    context: Context
  ) {
    let text = Pane.text(of: area)
    let ids = list.ids(columns: text.width)
    let note =
      list.isPending ? [] : list.note(shown: min(ids.count, text.height), of: ids.count)
    let title = numbered([Span(list.title, as: .title)], index)
    frame.draw(Pane(title, index: index, note: note, isFocused: isFocused), in: area)
    if list.isPending {
      let words = context.phrases.searchWords.preparingList
      return frame.draw(Paragraph(words, as: .muted), in: text)
    }
    let first = isFocused ? lower[index].firstVisible(in: ids, height: text.height) : 0
    let selected = isFocused ? lower[index].index(in: ids) : nil
    for place in first..<min(first + text.height, ids.count) {
      let row = text.row(place - first)
      let line = list.line(place, columns: text.width)
      frame.draw(line, in: row)
      let words = frame.isSpoken ? LinearText.clean(line.text) : nil
      frame.note(.entry(place), in: row, words: words)
      if place == selected {
        frame.write("▌", at: Point(x: row.minX - 1, y: row.minY), as: .focus)
      }
    }
  }
}

import Phrasebook
import ProgrammeModel
import TerminalKit

/// A screen that is one table of records: a new one names its records, its columns and what it says when empty.
protocol TableScreen: FilteredScreen, RecordListScreen {
  /// What the screen is called.
  static var titleTerm: any KeyPath<Titles, Term> & Sendable { get }

  /// What it says without records.
  static var emptyState: any KeyPath<EmptyStates, String> & Sendable { get }

  var choice: TableChoice { get set }

  /// The columns from left to right; the first one that stretches names the rows.
  func columns(in context: Context) -> [TableColumn]

  /// The records in the screen's own order.
  func names(in context: Context) -> [RecordName]

  /// What the screen's own order is called, such as `overdue first`; nothing for the programme's.
  func ordering(in context: Context) -> String

  /// What stands over the table in its frame.
  func heading(in context: Context) -> [Span]

  /// The table's frame.
  func border(in context: Context) -> Pane

  /// What is counted at the right of the frame's top besides; nothing where all is said.
  func note(in context: Context) -> [Span]

  /// What of the note stays beside the count while a filter narrows the rows: what the figures rest on.
  func basisNote(in context: Context) -> [Span]

  /// The group that a row stands in, while the rows stand in the screen's own order.
  func group(of name: RecordName, in context: Context) -> String?

  /// What stands over a group.
  func title(ofGroup key: String, count: Int, in context: Context) -> [Span]

  /// Whether rows have a second line where all of them fit with it.
  func hasSecondLines(in context: Context) -> Bool

  /// What stands under a row where there is room.
  func secondLine(of name: RecordName, in context: Context) -> Line?

  /// What closes the table under all rows, in an inside of some height; nothing where there is no room.
  func foot(height: Int, in context: Context) -> TableFoot?

  /// Lines above the frame.
  func strip(in context: Context) -> [[Span]]
}

extension TableScreen {
  func ordering(in context: Context) -> String { "" }
  func heading(in context: Context) -> [Span] { [Span(title(in: context), as: .title)] }
  func note(in context: Context) -> [Span] { [] }
  func basisNote(in context: Context) -> [Span] { [] }
  func group(of name: RecordName, in context: Context) -> String? { nil }
  func title(ofGroup key: String, count: Int, in context: Context) -> [Span] { [] }
  func hasSecondLines(in context: Context) -> Bool { false }
  func secondLine(of name: RecordName, in context: Context) -> Line? { nil }
  func foot(height: Int, in context: Context) -> TableFoot? { nil }
  func strip(in context: Context) -> [[Span]] { [] }

  package func title(in context: Context) -> String {
    context.phrases.titles[keyPath: Self.titleTerm].full
  }

  package var filter: ListFilter {
    get { choice.filter }
    set { choice.filter = newValue }
  }

  package func allRows(in context: Context) -> [RecordName] {
    arrangement(in: context).all
  }

  package func isPreparing(in context: Context) -> Bool { arrangement(in: context).isPending }

  package func rows(in context: Context) -> [RecordName] { arrangement(in: context).names }
  package func passingRows(in context: Context) -> [RecordName] { rows(in: context) }

  package func rowsInView(of body: Rect, in context: Context) -> Int {
    let list = TableLayout(of: self, in: body, context).list
    return visibleRows(of: arrangement(in: context), height: list.height, in: context)
  }

  /// The rows in order, worked out once for the data, the day, the language, the city first and what was chosen; a filter
  /// leaves some of them as they are.
  func arrangement(in context: Context) -> TableArrangement {
    let order = "\(choice.sorted ?? -1)\(choice.isReversed)"
    let party = context.firstParty?.text ?? ""
    let question = "\(Self.self) \(context.language.rawValue) \(party) \(order)"
    guard let all = context.prepared(question, { arranged(names(in: $0), in: $0) }) else {
      return .pending()
    }
    guard let sought = filter.question(in: context) else { return all }
    let passing = context.prepared("\(question) \(sought)") {
      all.narrowed(to: filter.places(all.names, in: $0) { all.names })
    }
    return passing ?? .pending(all)
  }

  private func arranged(_ names: [RecordName], in context: Context) -> TableArrangement {
    if let column = sortedColumn(in: context) {
      return TableArrangement(
        names: names, by: column, isReversed: choice.isReversed, in: context)
    }
    let ordered = choice.isReversed ? names.reversed() : names
    return TableArrangement(names: ordered) { group(of: $0, in: context) }
  }

  /// The column that rules the order; `nil` for the screen's own, and where there are fewer columns than on the day of
  /// the choice.
  func sortedColumn(in context: Context) -> TableColumn? {
    guard let sorted = choice.sorted else { return nil }
    let columns = columns(in: context)
    return columns.indices.contains(sorted) ? columns[sorted] : nil
  }

  /// The lines that each row takes: a blank, the row and its second line, where all of them have room; else fewer.
  func linesEach(of arrangement: TableArrangement, height: Int, in context: Context) -> Int {
    guard hasSecondLines(in: context) else { return 1 }
    let (rows, lines) = (arrangement.names.count, height - 1 - arrangement.groups.count)
    if arrangement.groups.isEmpty, 3 * rows <= lines { return 3 }
    return 2 * rows <= lines ? 2 : 1
  }

  /// The cells of the columns that are drawn, of one for each column.
  func drawn(_ cells: [[Span]]) -> [[Span]] {
    cells.indices.filter { !choice.hidden.contains($0) }.map { cells[$0] }
  }

  /// How many rows are in view for certain, whatever groups begin among them.
  func visibleRows(of arrangement: TableArrangement, height: Int, in context: Context) -> Int {
    let lines = height - 1
    if linesEach(of: arrangement, height: height, in: context) > 1 {
      return arrangement.names.count
    }
    let rows = max(lines - min(arrangement.groups.count, lines / 2), 1)
    return arrangement.names.count <= rows ? rows : max(rows - 1, 1)
  }
}

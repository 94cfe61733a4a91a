import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Records of any kind in rows: what each is called, and at the right where it stands.
package struct RecordRows: Widget {
  private let names: [RecordName]
  private let cursor: ListCursor<RecordName>
  private let isFocused: Bool
  private let showsKinds: Bool
  private let context: Context

  package init(
    _ names: [RecordName], cursor: ListCursor<RecordName>, isFocused: Bool = true,
    showsKinds: Bool = false, context: Context
  ) {
    self.names = names
    self.cursor = cursor
    self.isFocused = isFocused
    self.showsKinds = showsKinds
    self.context = context
  }

  /// The rows in view at a height.
  package static func rowsInView(count: Int, height: Int) -> Int {
    Table.visibleRows(count: count, height: height, hasHeader: false)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let states = names.map { context.state(of: $0) }
    let stateColumns = states.map(\.columns).max() ?? 0
    var columns = [Column("", width: .flexible(least: 12))]
    if showsKinds { columns.append(Column("", width: .fixed(11), dropOrder: 1)) }
    columns.append(
      Column(
        "", width: .fixed(min(stateColumns, area.width / 2)), alignment: .trailing, gap: 2,
        dropOrder: 2))
    let height = Self.rowsInView(count: names.count, height: area.height)
    let table = Table(
      columns: columns, count: names.count,
      firstVisible: cursor.firstVisible(in: names, height: height),
      selected: isFocused ? cursor.index(in: names) : nil, hasHeader: false,
      more: { "\(context.phrases.more($0)) ↓" },
      row: { index in
        let kind = showsKinds ? [[Span(context.kind(of: names[index]), as: .muted)]] : []
        return TableRow([context.titleSpans(of: names[index])] + kind + [states[index]])
      })
    frame.draw(table, in: area)
  }
}

extension Context {
  /// What the kind of a record is called.
  package func kind(of name: RecordName) -> String { phrases.kind(name.kind) }

  /// What a record is called, with the mark of an illustrative one.
  package func titleSpans(of name: RecordName) -> [Span] {
    guard let record = record(name) else { return [Span(name.id)] }
    let title = text(record.title)
    return (title.isEmpty ? [Span(name.id)] : title) + illustrativeMark(record)
  }
}

import Phrasebook
package import ProgrammeModel
package import TerminalKit

/// Records of any kind in rows: what each is called, and at the right where it stands.
package struct RecordRows: Widget {
  private let names: [RecordName]
  private let cursor: ListCursor<RecordName>
  private let isFocused: Bool
  private let showsKinds: Bool
  private let lead: ((Int) -> [Span])?
  private let context: Context

  /// - Parameter lead: what stands in a column before what a record is called, by its place among the names.
  package init(
    _ names: [RecordName], cursor: ListCursor<RecordName>, isFocused: Bool = true,
    showsKinds: Bool = false, lead: ((Int) -> [Span])? = nil, context: Context
  ) {
    self.names = names
    self.cursor = cursor
    self.isFocused = isFocused
    self.showsKinds = showsKinds
    self.lead = lead
    self.context = context
  }

  /// The rows in view at a height.
  package static func rowsInView(count: Int, height: Int) -> Int {
    Table.visibleRows(count: count, height: height, hasHeader: false)
  }

  package func render(into frame: inout Frame, area: Rect) {
    let height = Self.rowsInView(count: names.count, height: area.height)
    let first = cursor.firstVisible(in: names, height: height)
    let inView = names.dropFirst(first).prefix(height)
    let states = inView.map { context.standing(of: $0) }
    let kinds = inView.map { DisplayWidth.columns(of: context.kind(of: $0)) }
    let leads = lead.map { lead in inView.indices.map { lead($0) } }
    let before = leads.map {
      [Column("", width: .fixed(min($0.map(\.columns).max() ?? 0, area.width / 2)), dropOrder: 3)]
    }
    let table = Table(
      columns: (before ?? [])
        + columns(for: states, kindColumns: kinds.max() ?? 0, width: area.width),
      count: names.count, firstVisible: first,
      selected: isFocused ? cursor.index(in: names) : nil, nameColumn: lead == nil ? 0 : 1,
      hasHeader: false,
      more: context.moreBelow,
      row: { index in
        let kind = showsKinds ? [[Span(context.kind(of: names[index]), as: .muted)]] : []
        let place = index - first
        return TableRow(
          (leads.map { [$0[place]] } ?? []) + [context.titleSpans(of: names[index])] + kind
            + [states[place]])
      })
    frame.draw(table, in: area)
  }

  private func columns(for states: [[Span]], kindColumns: Int, width: Int) -> [Column] {
    let widest = states.map(\.columns).max() ?? 0
    let kind =
      showsKinds
      ? [Column("", width: .fixed(max(11, min(kindColumns, width / 3))), dropOrder: 1)] : []
    let state = Column(
      "", width: .fixed(min(widest, width / 2)), alignment: .trailing, gap: 2, dropOrder: 2)
    return [Column("", width: .flexible(least: 12), gap: lead == nil ? 1 : 2)] + kind + [state]
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

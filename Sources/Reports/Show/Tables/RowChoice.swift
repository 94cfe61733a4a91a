import Phrasebook
import ProgrammeModel
import Search

/// What a command line asks of the rows of a table: which of them, and in which order.
package struct RowChoice: Sendable {
  /// Words and fields, as the dashboard's `/` takes them; `nil` for all rows.
  let filter: String?

  /// `nil` for the screen's own order.
  let order: RowOrder?

  package init(filter: String?, order: RowOrder?) {
    self.filter = filter
    self.order = order
  }

  /// The document with its rows so chosen.
  ///
  /// - Parameter name: what the document was asked for by.
  /// - Throws: ``RowFault`` where it has no such rows, columns or fields.
  package func chosen(
    from document: any ShowDocument, named name: String, in context: ShowContext
  ) throws(RowFault) -> any ShowDocument {
    guard filter != nil || order != nil else { return document }
    guard let table = document as? any TableDocument else {
      throw .noTable(name, screens: Self.screens { _ in true })
    }
    return try chosen(from: table, in: context)
  }

  private func chosen(
    from document: some TableDocument, in context: ShowContext
  ) throws(RowFault) -> any ShowDocument {
    var document = document
    if let filter { try document.narrow(by: filter, in: context) }
    if let order { try document.sort(by: order, in: context) }
    return document
  }

  /// The names of the screens that are tables of a sort.
  fileprivate static func screens(_ fits: (any TableDocument.Type) -> Bool) -> [String] {
    ShowScreens.all.compactMap { $0 as? any TableDocument.Type }.filter(fits).map { $0.name }
  }
}

extension TableDocument {
  /// Leaves the items whose records a line of words and fields finds.
  fileprivate mutating func narrow(
    by line: String, in context: ShowContext
  ) throws(RowFault) {
    guard !Self.kinds.isEmpty else {
      throw .noRecords(Self.name, screens: RowChoice.screens { !$0.kinds.isEmpty })
    }
    let filter = RecordFilter(line, kinds: Self.kinds)
    if let fault = RowFault(line, filter, kinds: Self.kinds) { throw fault }
    if let fault = RowFault(partiesOf: line, kinds: Self.kinds, in: context.snapshot) {
      throw fault
    }
    let search = FilterTerms(line).words.isEmpty ? nil : RecordSearch(context.snapshot)
    let names = shown.items.compactMap { record(of: $0) }
    let found = Set(filter.narrowed(names, in: context.assessment, search: search))
    let document = self
    shown.narrow(by: line) { item in document.record(of: item).map(found.contains) ?? false }
  }

  /// Orders the items by a column: each stands where the first of its rows does.
  fileprivate mutating func sort(
    by order: RowOrder, in context: ShowContext
  ) throws(RowFault) {
    let sheet = sheet(of: shown.items, in: context)
    guard let column = sheet.columns.firstIndex(where: { $0.name == order.column }) else {
      throw .unknownColumn(order.column, columns: sheet.columns.map(\.name))
    }
    let owners = shown.items.indices.flatMap { index in
      repeatElement(index, count: rowCount(of: shown.items[index], in: context))
    }
    var places: [Int] = []
    var seen: Set<Int> = []
    let rows = sheet.order(by: column, isReversed: order.isReversed, in: context.language)
    for place in rows.map({ owners[$0] }) + shown.items.indices where seen.insert(place).inserted {
      places.append(place)
    }
    shown.reorder(places, by: order)
  }
}

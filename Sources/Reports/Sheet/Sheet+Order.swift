import Phrasebook

extension Sheet {
  /// The places of the rows in the order of a column.
  func order(by column: Int, isReversed: Bool, in language: Language) -> [Int] {
    SortKey.order(of: rows.map { $0[column].key }, isReversed: isReversed, in: language)
  }

  /// The table with its rows in another order; the same where it has no such column.
  func sorted(by order: RowOrder, in language: Language) -> Sheet {
    guard let column = columns.firstIndex(where: { $0.name == order.column }) else { return self }
    var sheet = self
    sheet.rows = self.order(by: column, isReversed: order.isReversed, in: language).map { rows[$0] }
    return sheet
  }
}

/// Where the columns of a table stand at a width, and which of them have gone.
package struct ColumnLayout: Hashable, Sendable {
  /// A column that is shown.
  package struct Place: Hashable, Sendable {
    /// The column's index among all that the table has.
    package let column: Int

    /// The distance from the table's first text column.
    package let x: Int
    package let width: Int
  }

  package let places: [Place]

  /// Lays columns out in some columns of the screen.
  ///
  /// Those with a drop order go, lowest first, until the rest fits; what is left over goes to the
  /// flexible ones in equal parts.
  package init(_ columns: [Column], width: Int) {
    var kept = Array(columns.indices)
    while Self.leastWidth(of: kept, in: columns) > width,
      let next = kept.filter({ columns[$0].dropOrder != nil })
        .min(by: { (columns[$0].dropOrder ?? 0) < (columns[$1].dropOrder ?? 0) })
    {
      kept.removeAll { $0 == next }
    }
    var spare = width - Self.leastWidth(of: kept, in: columns)
    var flexible = kept.filter { columns[$0].isFlexible }.count
    var x = 0
    var places: [Place] = []
    for index in kept {
      let column = columns[index]
      var columnWidth = column.leastWidth
      if column.isFlexible {
        let part = spare / flexible
        columnWidth = max(columnWidth + part, 1)
        spare -= part
        flexible -= 1
      }
      if !places.isEmpty { x += column.gap }
      places.append(Place(column: index, x: x, width: columnWidth))
      x += columnWidth
    }
    self.places = places
  }

  private static func leastWidth(of kept: [Int], in columns: [Column]) -> Int {
    kept.reduce(0) { $0 + columns[$1].leastWidth }
      + kept.dropFirst().reduce(0) { $0 + columns[$1].gap }
  }
}

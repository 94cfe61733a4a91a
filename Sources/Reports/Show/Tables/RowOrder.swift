/// Which column orders the rows of a table, and which way: `due`, or `due:desc`.
package struct RowOrder: Hashable, Sendable {
  let column: String
  let isReversed: Bool

  /// Reads a column's name with `:asc` or `:desc` behind it where the way is told.
  ///
  /// - Throws: ``RowFault/unknownWay(_:column:)`` for any other ending.
  package init(_ text: String) throws(RowFault) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    column = String(parts[0])
    switch parts.count == 2 ? parts[1] : "asc" {
    case "asc": isReversed = false
    case "desc": isReversed = true
    default: throw .unknownWay(String(parts[1]), column: column)
    }
  }
}

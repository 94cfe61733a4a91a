/// A column of a ``Table``.
package struct Column: Sendable {
  /// How wide a column is.
  package enum Width: Hashable, Sendable {
    case fixed(Int)

    /// It takes what the others leave, and is never narrower than this unless nothing else helps.
    case flexible(least: Int)
  }

  package let header: [Span]
  package let width: Width
  package let alignment: Alignment

  /// The blanks between this column and the one before it.
  package let gap: Int

  /// The column's turn to go when the table is too narrow, lowest first; `nil` stays.
  package let dropOrder: Int?

  package init(
    _ header: [Span], width: Width, alignment: Alignment = .leading, gap: Int = 1,
    dropOrder: Int? = nil
  ) {
    self.header = header
    self.width = width
    self.alignment = alignment
    self.gap = max(gap, 0)
    self.dropOrder = dropOrder
  }

  /// Creates a column with a muted header.
  package init(
    _ header: String, width: Width, alignment: Alignment = .leading, gap: Int = 1,
    dropOrder: Int? = nil
  ) {
    self.init(
      [Span(header, as: .muted)], width: width, alignment: alignment, gap: gap,
      dropOrder: dropOrder)
  }

  /// The same column after some blanks.
  package func gapped(by gap: Int) -> Column {
    Column(header, width: width, alignment: alignment, gap: gap, dropOrder: dropOrder)
  }

  /// The columns that it takes at least.
  package var leastWidth: Int {
    switch width {
    case .fixed(let width), .flexible(least: let width): max(width, 0)
    }
  }

  var isFlexible: Bool {
    if case .flexible = width { true } else { false }
  }
}

/// One column of one row of a ``Frame``.
package struct Cell: Hashable, Sendable {
  /// How a cell takes part in a glyph.
  package enum Extent: UInt8, Sendable {
    case narrow

    /// The left half of a glyph two columns wide.
    case lead

    /// The right half of the glyph in the cell before it.
    case continuation
  }

  /// The spacing character; a blank in a continuation. Its marks are kept by the frame.
  package let scalar: Unicode.Scalar
  package let role: Role
  package let extent: Extent

  /// Leaves no byte of a cell undefined, so that rows can be compared as memory.
  private let rest: UInt16 = 0

  init(scalar: Unicode.Scalar, role: Role, extent: Extent) {
    self.scalar = scalar
    self.role = role
    self.extent = extent
  }

  package static let blank = Cell(scalar: " ", role: .plain, extent: .narrow)

  /// Whether nothing is seen in it, half of a glyph included.
  var isBlank: Bool { scalar == " " && extent != .continuation }

  /// The columns the cell's glyph takes from here: 1 or 2, or 0 in a continuation.
  package var width: Int {
    switch extent {
    case .narrow: 1
    case .lead: 2
    case .continuation: 0
    }
  }
}

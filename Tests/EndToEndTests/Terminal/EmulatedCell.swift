import CVTerm

/// One cell of an emulated terminal as a person would see it.
struct EmulatedCell: Hashable, Sendable {
  /// The character with its marks; empty where nothing was written.
  let text: String

  /// The columns the character takes: 1 or 2.
  let width: Int

  /// Whether it is the right half of a character two columns wide.
  let isContinuation: Bool

  /// The palette index of the text, or `nil` for the terminal's own.
  let foreground: Int?

  /// The palette index behind the text, or `nil` for the terminal's own.
  let background: Int?
  let isBold: Bool
  let isReversed: Bool

  init(_ cell: VTermScreenCell) {
    var cell = cell
    let values = withUnsafeBytes(of: &cell.chars) { bytes in
      Array(bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 })
    }
    isContinuation = values.first == .max
    text = String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
    width = Int(cell.width)
    foreground = Self.index(of: cell.fg)
    background = Self.index(of: cell.bg)
    isBold = vterm_cell_is_bold(&cell) != 0
    isReversed = vterm_cell_is_reversed(&cell) != 0
  }

  private static func index(of color: VTermColor) -> Int? {
    var color = color
    let index = Int(vterm_color_index(&color))
    return index < 0 ? nil : index
  }
}

import TerminalKit

/// Cells of one role side by side, and the pieces of text that they are set from.
struct PictureRun {
  let role: Role
  let x: Int
  private(set) var width = 0
  private var parts: [Piece] = []

  init(role: Role, x: Int) {
    self.role = role
    self.x = x
  }

  /// A text that is set as one.
  struct Piece {
    let x: Int
    var width: Int
    var text: String
    var kind: Kind
  }

  /// What may stand together: ASCII, or one glyph again and again; anything else stands alone.
  enum Kind: Equatable {
    case plain
    case repeated(Unicode.Scalar)
    case alone
  }

  mutating func append(_ cell: Cell, marks: [Unicode.Scalar]) {
    let position = x + width
    width += 1
    if cell.extent == .continuation {
      if !parts.isEmpty { parts[parts.count - 1].width += 1 }
      return
    }
    let kind: Kind =
      if !marks.isEmpty || cell.extent == .lead { .alone } else if cell.scalar.isASCII {
        .plain
      } else { .repeated(cell.scalar) }
    var scalars = String.UnicodeScalarView([cell.scalar])
    scalars.append(contentsOf: marks)
    if kind != .alone, parts.last?.kind == kind {
      parts[parts.count - 1].text.unicodeScalars.append(cell.scalar)
      parts[parts.count - 1].width += 1
    } else {
      parts.append(Piece(x: position, width: 1, text: String(scalars), kind: kind))
    }
  }

  /// The pieces without the blanks around them.
  var pieces: [Piece] {
    parts.compactMap { part in
      guard part.kind == .plain else { return part }
      let before = part.text.prefix { $0 == " " }.count
      let text = part.text.dropFirst(before)
      let after = text.reversed().prefix { $0 == " " }.count
      if text.isEmpty { return nil }
      return Piece(
        x: part.x + before, width: part.width - before - after,
        text: String(text.dropLast(after)), kind: .plain)
    }
  }
}

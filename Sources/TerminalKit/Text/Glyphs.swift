/// A text as the glyphs that reach the screen, each safe to send to a terminal.
///
/// The one place where text is cut into cells: measuring, cutting, wrapping and drawing all walk
/// through it, so they cannot disagree. Like ncurses it knows scalars and marks, not Swift's
/// `Character`: emoji joined to one, such as a family, stand side by side, a flag is told by its
/// letters, and a tone of skin, which only asks for another look, is left to the terminal's own.
struct Glyphs: Sequence, IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?
  private var spelling: [Unicode.Scalar] = []

  /// A curses cell holds one spacing character and this many marks.
  private static let mostMarks = 4

  init(_ text: String) {
    rest = text.unicodeScalars.makeIterator()
    ahead = rest.next()
  }

  mutating func next() -> Glyph? {
    if !spelling.isEmpty, let scalar = spelling.popLast() { return Glyph(scalar) }
    while let scalar = take() {
      if !Self.mayJoin(ahead?.value ?? 0), case .spacing(let width) = ScalarKind(scalar) {
        return Glyph(scalar, width: width)
      }
      if let glyph = glyph(startingWith: scalar) { return glyph }
    }
    return nil
  }

  /// Whether a scalar could belong to the one before it; the most frequent ones surely do not.
  private static func mayJoin(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x2500...0x25FF,
      0x2800...0x28FF, 0x3001...0x3020, 0x4E00...0x9FFF, 0xFF01...0xFF60:
      false
    default: true
    }
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = ahead else { return nil }
    ahead = rest.next()
    return scalar
  }

  private mutating func glyph(startingWith scalar: Unicode.Scalar) -> Glyph? {
    switch ScalarKind(scalar) {
    case .spacing(let width):
      let marks = takeMarks()
      takeRestOfEmoji(startingWith: scalar)
      return Glyph(scalar, marks: marks, width: width)
    case .mark:
      let marks = [scalar] + takeMarks()
      return Glyph("\u{25CC}", marks: Array(marks.prefix(Self.mostMarks)))
    case .blank:
      if scalar == "\r", ahead == "\n" { ahead = rest.next() }
      return Glyph(" ")
    case .shownAs(let standIn):
      return Glyph(standIn)
    case .spelledOut:
      spelling = ScalarKind.spelling(of: scalar).reversed()
      return spelling.popLast().map { Glyph($0) }
    case .dropped:
      return nil
    }
  }

  private mutating func takeMarks() -> [Unicode.Scalar] {
    var marks: [Unicode.Scalar] = []
    while let scalar = ahead, scalar.value >= 0x300 {
      switch ScalarKind(scalar) {
      case .mark where marks.count < Self.mostMarks: marks.append(scalar)
      case .mark, .dropped: break
      default: return marks
      }
      ahead = rest.next()
    }
    return marks
  }
}

extension Glyphs {
  /// Passes over what asks for another look of an emoji or joins it to the next one, which then stands beside it; a flag of
  /// a region that is written in tags is spelled after it.
  private mutating func takeRestOfEmoji(startingWith first: Unicode.Scalar) {
    guard first.value >= 0xA9, ahead != nil, first.properties.isEmoji else { return }
    var tags: [Unicode.Scalar] = []
    while let scalar = ahead {
      switch scalar.value {
      case 0x1F3FB...0x1F3FF, 0xFE00...0xFE0F, 0x200D, 0xE007F: break
      case 0xE0020...0xE007E where first.value == Self.blackFlag:
        tags += [Self.letter(of: scalar)].compactMap(\.self)
      default:
        spelling = tags.reversed()
        return
      }
      ahead = rest.next()
    }
    spelling = tags.reversed()
  }

  private static let blackFlag: UInt32 = 0x1F3F4

  /// The capital letter or the sign that a tag stands for.
  private static func letter(of tag: Unicode.Scalar) -> Unicode.Scalar? {
    let value = tag.value - 0xE0000
    return Unicode.Scalar((0x61...0x7A).contains(value) ? value - 0x20 : value)
  }
}

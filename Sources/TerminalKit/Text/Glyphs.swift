/// A text as the glyphs that reach the screen, each safe to send to a terminal.
///
/// The one place where text is cut into cells: measuring, cutting, wrapping and drawing all walk
/// through it, so they cannot disagree. Like ncurses it knows scalars and marks, not Swift's
/// `Character`: an emoji family or a flag is cut to its first scalar.
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
  /// Passes over what a terminal would draw together with an emoji, but curses would not.
  private mutating func takeRestOfEmoji(startingWith first: Unicode.Scalar) {
    guard first.value >= 0xA9, let following = ahead else { return }
    if Self.isRegionalIndicator(first), Self.isRegionalIndicator(following) {
      ahead = rest.next()
      return
    }
    guard first.properties.isEmoji else { return }
    while let scalar = ahead {
      switch scalar.value {
      case 0x1F3FB...0x1F3FF, 0xFE00...0xFE0F: break
      case 0xE0020...0xE007F where first.value == 0x1F3F4: break
      case 0x200D:
        takeJoiner()
        continue
      default: return
      }
      ahead = rest.next()
    }
  }

  /// Passes over a zero-width joiner and the emoji after it.
  private mutating func takeJoiner() {
    ahead = rest.next()
    if let joined = ahead, joined.value >= 0xA9, joined.properties.isEmoji {
      ahead = rest.next()
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

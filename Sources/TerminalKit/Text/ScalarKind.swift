/// What becomes of a scalar on its way to a terminal.
enum ScalarKind: Hashable {
  /// It takes a cell of its own, or two.
  case spacing(width: Int)

  /// It is drawn into the cell before it.
  case mark

  /// It would move the cursor: a blank stands for it.
  case blank

  /// It cannot be drawn: another character stands for it. A flag's two are its letters, `RU`, as terminals agree on no width
  /// of theirs.
  case shownAs(Unicode.Scalar)

  /// It would act unseen, such as a right-to-left override: its number is written instead.
  case spelledOut

  /// It only asks for another look of the character before it.
  case dropped

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: self = .spacing(width: 1)
    case 0x4E00...0x9FFC: self = .spacing(width: 2)
    case 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2013...0x2027, 0x2190...0x22FF,
      0x2500...0x25FC, 0x2800...0x28FF:
      self = .spacing(width: DisplayWidth.columns(of: scalar))
    case 0x09, 0x0A, 0x0D: self = .blank
    case 0..<0x20: self = .shownAs(Unicode.Scalar(0x2400 + value) ?? Self.replacement)
    case 0x7F: self = .shownAs("\u{2421}")
    case 0x80..<0xA0: self = .spelledOut
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .dropped
    case 0x1F1E6...0x1F1FF:
      self = .shownAs(Unicode.Scalar(value - 0x1F1E6 + 0x41) ?? Self.replacement)
    default: self = Self.byCategory(scalar)
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .format: .spelledOut
    case .lineSeparator, .paragraphSeparator: .blank
    case .privateUse, .unassigned, .surrogate, .control: .shownAs(replacement)
    default:
      switch DisplayWidth.columns(of: scalar) {
      case 0: .mark
      case 1: .spacing(width: 1)
      case 2: .spacing(width: 2)
      default: .shownAs(replacement)
      }
    }
  }

  /// The number of a scalar between angle brackets: `⟨202E⟩`.
  static func spelling(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(4 - digits.utf8.count, 0))
    return "\u{27E8}\(zeros)\(digits)\u{27E9}".unicodeScalars
  }
}

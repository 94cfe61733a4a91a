/// The ASCII sign for each sign of a screen.
enum ASCIITwin {
  /// The twin of a sign, or the scalar itself where it is a letter or has none.
  static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2800...0x28FF: braille(scalar)
    default: twins[scalar] ?? scalar
    }
  }

  private static func braille(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2800}": " "
    case "⣀": "_"
    default: (scalar.value & 0xFF).nonzeroBitCount <= 2 ? "." : "#"
    }
  }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("┌┐└┘├┤┬┴┼╒╕╤╧╪", "+"), ("─–—−·‐‑‒", "-"), ("│┊", "|"), ("═", "="),
      ("●", "o"), ("△", "v"), ("▲", "^"), ("□×", "x"), ("■", "X"), ("▆█⣿", "#"),
      ("≈…", "~"), ("◇•", "*"), ("○", "O"), ("◆", "@"), ("┄░⟶", "."),
      ("↑", "^"), ("↓", "v"), ("▌›⟩≥→", ">"), ("‹⟨≤", "<"), ("▏", "|"),
      ("“”„«»", "\""), ("‘’‚′", "'"), ("÷", "/"), ("\u{FFFD}", "?"),
    ]
    return Dictionary(
      pairs.flatMap { signs, twin in signs.unicodeScalars.map { ($0, twin) } },
      uniquingKeysWith: { first, _ in first })
  }()
}

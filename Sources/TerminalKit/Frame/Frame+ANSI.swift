extension Frame {
  /// The frame as text with colour sequences (SGR), for a terminal or a file that keeps them.
  ///
  /// Each row ends with a reset and a line feed.
  package func ansi(theme: Theme, depth: ColorDepth) -> String {
    let sequences = Role.allCases.map { theme.style(of: $0, depth: depth).sequence }
    return (0..<size.height).map { y in
      var text = String.UnicodeScalarView()
      var current = "\u{1B}[0m"
      for (x, cell) in row(y).enumerated() where cell.extent != .continuation {
        let sequence = sequences[Int(cell.role.rawValue)]
        if sequence != current { text.append(contentsOf: sequence.unicodeScalars) }
        current = sequence
        text.append(cell.scalar)
        if hasMarks { text.append(contentsOf: marks(at: Point(x: x, y: y))) }
      }
      return String(text) + "\u{1B}[0m\n"
    }.joined()
  }
}

extension Style {
  /// The SGR sequence that sets this style and nothing else.
  fileprivate var sequence: String {
    var codes = ["0"]
    if isBold { codes.append("1") }
    if isReversed { codes.append("7") }
    if let foreground { codes.append(Self.code(of: foreground, base: 30)) }
    if let background { codes.append(Self.code(of: background, base: 40)) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func code(of color: UInt8, base: Int) -> String {
    switch Int(color) {
    case 0..<8: "\(base + Int(color))"
    case 8..<16: "\(base + 52 + Int(color))"
    default: "\(base + 8);5;\(color)"
    }
  }
}

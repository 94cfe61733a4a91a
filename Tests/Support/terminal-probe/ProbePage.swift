import CursesBackend
import TerminalKit

/// What the probe shows: its size, some of each script, every role, and what happened.
struct ProbePage {
  private var happened: [String] = []
  private var cursor: Point?

  /// Set for a moment after `t` is typed.
  private(set) var timeout: Duration?

  mutating func note(_ event: TerminalEvent) {
    timeout = event == .keys([.character("t")]) ? .milliseconds(20) : nil
    if case .keys(let keys) = event {
      happened += keys.map { "\($0)" }
      cursor = keys.contains(.character("c")) ? Point(x: 3, y: 2) : nil
    } else {
      happened.append("\(event)")
    }
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.cursor = cursor
    frame.draw(Line("size \(size.width)x\(size.height)"), in: frame.bounds.row(0))
    frame.draw(Line("┌ Метро 地铁网 e\u{301} ⣿⣤ ● ═┐|"), in: frame.bounds.row(1))
    for (index, role) in Role.allCases.enumerated() {
      frame.write(String(role.letter), at: Point(x: index * 2, y: 2), as: role)
    }
    let words = happened.suffix(8).joined(separator: " ")
    frame.draw(Paragraph(words), in: frame.bounds.rows(3..<12))
    frame.draw(Line("🇷🇺🇨🇳 👨‍👩‍👧 👍🏽 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️|"), in: frame.bounds.row(12))
    frame.draw(Line("end"), in: frame.bounds.rowFromBottom(0))
    return frame
  }
}

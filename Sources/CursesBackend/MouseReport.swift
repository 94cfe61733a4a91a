import TerminalKit

/// A press of a mouse's button as a terminal reports it: `ESC [ < button ; column ; row M`.
struct MouseReport {
  /// Asks a terminal for reports in this form, or to end them.
  static let start = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let end = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  let key: RawKey

  /// Takes what stands between the Esc and the last `M`; `nil` for another sequence.
  init?(tail: String) {
    guard tail.hasPrefix("[<") else { return nil }
    let numbers = tail.dropFirst(2).split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2],
      (1...10_000).contains(column), (1...10_000).contains(row)
    else { return nil }
    key = .mouse(button: button, Point(x: column - 1, y: row - 1))
  }
}

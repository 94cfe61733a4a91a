import Glibc

/// A terminal with a program running in it, read as a person would.
///
/// Nothing sleeps: it waits for output, for the program's end, or for a deadline.
class EmulatedTerminal {
  /// Long enough for a busy machine; only a failure ever takes so long.
  static let patience = Duration.seconds(20)

  /// All bytes that the program wrote.
  private(set) var output: [UInt8] = []

  let process: ChildProcess
  let screen: ScreenEmulator

  /// Starts a program with nothing in its environment but a terminal type, a UTF-8 locale and what
  /// is given here.
  init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, lines: Int = 24
  ) throws {
    let usual = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    process = try ChildProcess(
      executable, arguments: arguments,
      environment: BuiltProgram.environment(usual, environment), columns: columns, lines: lines)
    screen = ScreenEmulator(columns: columns, lines: lines)
  }

  /// The rows on screen without the blanks at their ends.
  var rows: [String] { screen.rows }

  /// Types text, or the bytes of a key such as `\u{1B}[A`.
  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    process.write(bytes, until: .now + Self.patience)
  }

  func resize(columns: Int, lines: Int) {
    screen.resize(columns: columns, lines: lines)
    process.resize(columns: columns, lines: lines)
  }

  /// Reads until something is true of this terminal, and says whether it became so in time.
  func wait(
    within time: Duration = patience, until isTrue: (EmulatedTerminal) -> Bool
  ) -> Bool {
    let deadline = ContinuousClock.now + time
    while !isTrue(self) {
      guard let bytes = process.read(until: deadline) else { return isTrue(self) }
      take(bytes)
    }
    return true
  }

  /// Reads until some text is on screen.
  func waitFor(_ text: String, within time: Duration = patience) -> Bool {
    wait(within: time) { terminal in terminal.rows.contains { $0.contains(text) } }
  }

  /// Reads until a notice is there, and with it a row of what it stands above: it moves them all down, one after another.
  func showsNotice(_ text: String, above isTold: (String) -> Bool) -> Bool {
    wait { terminal in
      let rows = terminal.rows
      return rows.firstIndex { $0.contains(text) }.map { rows[($0 + 1)...].contains(where: isTold) }
        ?? false
    }
  }

  /// Reads to the end of the program, and gives how it ended; `nil` if it did not in time.
  func waitForEnd(within time: Duration = patience) -> Ending? {
    let deadline = ContinuousClock.now + time
    while let bytes = process.read(until: deadline) { take(bytes) }
    return process.waitForEnd(until: deadline)
  }

  private func take(_ bytes: [UInt8]) {
    output += bytes
    let answer = screen.feed(bytes)
    if !answer.isEmpty { send(answer) }
  }
}

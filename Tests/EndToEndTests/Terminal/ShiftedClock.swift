import Foundation

/// The system's clock for programs that a test starts, which the test can set.
final class ShiftedClock {
  private let folder: TemporaryFolder

  /// Why there is none: no C compiler in the path.
  static let reason = "needs a C compiler, such as the clang that comes with Swift, in the path"

  /// The path of a C compiler.
  static let compiler = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .flatMap { folder in ["clang", "cc"].map { "\(folder)/\($0)" } }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The compiler did not make the library.
  struct Unmade: Error {}

  init() throws {
    folder = try TemporaryFolder()
    try set(forward: 0)
    let source = URL(filePath: #filePath)
      .appending(path: "../../../Support/shifted-clock/ShiftedClock.c").standardizedFileURL.path
    let process = Process()
    process.executableURL = URL(filePath: Self.compiler ?? "/usr/bin/cc")
    process.arguments = ["-shared", "-fPIC", "-O1", "-o", folder.file("clock.so"), source]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Unmade() }
  }

  /// What a program must find in its environment.
  var environment: [String: String] {
    ["LD_PRELOAD": folder.file("clock.so"), "SHIFTED_CLOCK": folder.file("shift")]
  }

  /// Sets the clock so many seconds from where it really is; the file stays the same one.
  func set(forward seconds: Int64) throws {
    let bytes = withUnsafeBytes(of: seconds) { Data($0) }
    guard let file = FileHandle(forUpdatingAtPath: folder.file("shift")) else {
      try bytes.write(to: URL(filePath: folder.file("shift")))
      return
    }
    try file.write(contentsOf: bytes)
    try file.close()
  }

  /// The time by a clock with hours and minutes, so many seconds from now, in Moscow.
  static func moscow(_ form: String, in seconds: Int64) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "Europe/Moscow")
    formatter.dateFormat = form
    return formatter.string(from: Date(timeIntervalSinceNow: Double(seconds)))
  }

  /// The days that a program has seen by such a clock within the last minute: two about midnight.
  static func moscowDays(_ form: String = "yyyy-MM-dd", in seconds: Int64) -> Set<String> {
    Set([0, 60].map { moscow(form, in: seconds - $0) })
  }

  /// Takes the day out of a programme, so that it shows today and the clock.
  static func unpin(_ data: URL) throws {
    let file = data.appending(path: "programme.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing(/"as_of":[^\n]*\n/, with: "").write(
      to: file, atomically: true, encoding: .utf8)
  }
}

extension EmulatedTerminal {
  /// Waits until the first row shows the day and the time, by a clock so many seconds from now.
  func showsClock(in seconds: Int64) -> Bool {
    wait { terminal in
      [0, 60].contains { delay in
        terminal.rows[0].contains(
          ShiftedClock.moscow("d MMM yyyy · 'MSK' HH:mm", in: seconds - delay))
      }
    }
  }

  /// Waits until a row shows the day by a clock so many seconds from now.
  func showsDay(in seconds: Int64) -> Bool {
    wait { terminal in
      let days = ShiftedClock.moscowDays("d MMM yyyy", in: seconds)
      return terminal.rows.contains { row in days.contains { row.contains($0) } }
    }
  }
}

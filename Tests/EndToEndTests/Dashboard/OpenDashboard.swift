import Foundation

/// A copy of the bundled programme, and the dashboard open on it in a terminal.
final class OpenDashboard: EmulatedTerminal {
  private let folder: TemporaryFolder

  /// The copy, which a test may change.
  let data: URL

  /// What the overview shows once it is painted, in English.
  static let painted = "Needs attention"

  init(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    lines: Int = 24, workingFolder: String? = nil, changing change: (URL) throws -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    data = URL(filePath: folder.file("data"))
    try FileManager.default.copyItem(at: Self.bundled, to: data)
    try change(data)
    let words = [BuiltProgram.path("bilateral"), data.path] + arguments
    let place = workingFolder.map { ["--chdir=\($0)"] } ?? []
    try super.init(
      "/usr/bin/env", place + words,
      environment: ["HOME": folder.path].merging(environment) { $1 }, columns: columns,
      lines: lines)
  }

  /// The programme in the sources.
  static let bundled = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Resources/moscow-beijing").standardized

  /// Gives the metro's area, wherever it is named in English, a title that commands the terminal and turns its text round.
  static func putControlsIntoATitle(of data: URL) throws {
    let file = data.appending(path: "areas/metro.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let bad = "Me\\u001b]0;owned\\u0007tro\\u009b\\u202e"
    try text.replacingOccurrences(of: "\"en\": \"Metro\"", with: "\"en\": \"\(bad)\"")
      .write(to: file, atomically: false, encoding: .utf8)
  }

  /// Writes a file of the copy as an editor does that saves in place.
  func write(_ text: String, to file: String) throws {
    try text.write(to: data.appending(path: file), atomically: false, encoding: .utf8)
  }

  func text(of file: String) throws -> String {
    try String(contentsOf: data.appending(path: file), encoding: .utf8)
  }
}

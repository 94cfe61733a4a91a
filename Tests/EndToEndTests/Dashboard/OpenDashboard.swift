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

  /// Writes a file of the copy as an editor does that saves in place.
  func write(_ text: String, to file: String) throws {
    try text.write(to: data.appending(path: file), atomically: false, encoding: .utf8)
  }

  func text(of file: String) throws -> String {
    try String(contentsOf: data.appending(path: file), encoding: .utf8)
  }
}

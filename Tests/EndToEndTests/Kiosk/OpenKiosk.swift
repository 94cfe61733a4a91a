import Foundation

/// A copy of the bundled programme, and a kiosk open on it in a terminal.
final class OpenKiosk: EmulatedTerminal {
  private let folder: TemporaryFolder

  /// The copy, which a test may change.
  let data: URL

  /// What the overview shows once it is painted, in English.
  static let painted = "Needs attention"

  /// Starts it, on a kernel that goes without some layers of the lock-down.
  init(
    _ arguments: [String] = [], without layers: [String] = [],
    environment: [String: String] = [:], columns: Int = 120, lines: Int = 40,
    changing change: (URL) throws -> Void = { _ in }
  ) throws {
    folder = try TemporaryFolder()
    data = URL(filePath: folder.file("data"))
    try FileManager.default.copyItem(at: OpenDashboard.bundled, to: data)
    try change(data)
    let kernel = layers.flatMap { ["--without", $0] } + ["--", BuiltProgram.path("bilateral")]
    try super.init(
      BuiltProgram.path("lockdown-probe"), kernel + ["kiosk", data.path] + arguments,
      environment: environment, columns: columns, lines: lines)
  }

  /// What it wrote, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Gives an area another name in a file of the data.
  func rename(_ area: String, to name: String, in directory: URL) throws {
    let file = directory.appending(path: "areas/\(area.lowercased()).json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"en\": \"\(area)\"", with: "\"en\": \"\(name)\"")
      .write(to: file, atomically: true, encoding: .utf8)
  }
}

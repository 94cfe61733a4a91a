import Foundation
package import TerminalKit
package import Testing

/// Compares a frame with `Golden/<name>.txt` beside the calling test.
///
/// Set `RECORD_GOLDEN` to write the files instead. A recording test fails, so it is never mistaken
/// for a passing one.
package func expectGolden(
  _ frame: Frame, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectGolden(
    text: frame.plainText, in: "\(name).txt", filePath: filePath, sourceLocation: sourceLocation)
}

/// Compares a text with a file of `Golden/` beside the calling test, as frames are compared.
package func expectGolden(
  text: String, in fileName: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(fileName)")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
  if isRecording || !FileManager.default.fileExists(atPath: file.path) {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(fileName): read it, then test again.", sourceLocation: sourceLocation)
  } else {
    let expected = try String(contentsOf: file, encoding: .utf8)
    let difference = rowDifference(from: expected, to: text)
    if !difference.isEmpty {
      Issue.record("\(fileName) differs\n\(difference)", sourceLocation: sourceLocation)
    }
  }
}

/// The rows that differ, each with its number, what was expected (`-`) and what was drawn (`+`).
package func rowDifference(from expected: String, to drawn: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { index in
    let before = index < old.count ? old[index] : nil
    let after = index < new.count ? new[index] : nil
    if before == after { return nil }
    let rows = [before.map { "-\($0)" }, after.map { "+\($0)" }].compactMap { $0 }
    return (["row \(index)"] + rows).joined(separator: "\n")
  }.joined(separator: "\n")
}

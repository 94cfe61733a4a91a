import Foundation
import Glibc

/// A new folder that goes with its owner; no link leads to it.
final class TemporaryFolder {
  let path: String

  /// The system gave no folder.
  struct Unavailable: Error {}

  /// Makes the folder, with files by name.
  init(_ files: [String: String] = [:]) throws {
    var template = Array((NSTemporaryDirectory() + "/bilateral-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template), let resolved = realpath(made, nil) else {
      throw Unavailable()
    }
    defer { free(resolved) }
    path = String(cString: resolved)
    for (name, text) in files {
      let file = URL(filePath: self.file(name))
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of what is in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }
}

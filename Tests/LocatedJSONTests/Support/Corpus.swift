import Foundation

/// The files of `Corpus/`, which `Corpus/generate.py` writes.
enum Corpus {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  /// The names of the files that begin so, in order.
  static func names(startingWith prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }
      .sorted()
  }

  static func bytes(of name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name)))
  }

  /// What `expectations.txt` says of each file to be refused: `line TAB column TAB reason`.
  static func expectations() throws -> [String: String] {
    let table = try String(contentsOf: folder.appending(path: "expectations.txt"), encoding: .utf8)
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }
    return Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), String($0[1])) })
  }
}

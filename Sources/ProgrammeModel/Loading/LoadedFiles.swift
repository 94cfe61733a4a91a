/// The files of a data directory as they were last read, by path.
package struct LoadedFiles: Sendable {
  private var byPath: [String: LoadedFile] = [:]
  private var paths: [String] = []

  package init() {}

  /// `programme.json` first, then by path, strays last.
  package var inOrder: [LoadedFile] { paths.compactMap { byPath[$0] } }

  package subscript(path: String) -> LoadedFile? { byPath[path] }

  /// Those that stand in one of some folders.
  func files(below folders: Set<String>) -> [LoadedFile] {
    guard !folders.isEmpty else { return [] }
    return inOrder.filter { file in
      file.path.firstIndex(of: "/").map { folders.contains(String(file.path[..<$0])) } ?? false
    }
  }

  package mutating func add(_ file: LoadedFile) {
    if byPath.updateValue(file, forKey: file.path) == nil { paths.append(file.path) }
  }

  /// Whether the same versions of the same files stand in both.
  package func hasSameVersions(as other: LoadedFiles) -> Bool {
    paths == other.paths
      && paths.allSatisfy { path in
        byPath[path]?.signature == other.byPath[path]?.signature
          && byPath[path]?.isReadable == other.byPath[path]?.isReadable
      }
  }
}

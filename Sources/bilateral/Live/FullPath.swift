import Glibc

/// Whole paths, links followed.
enum FullPath {
  /// The path from the root on; the path as it is where nothing is there.
  static func of(_ path: String) -> String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return String(cString: full)
  }
}

/// A data directory that is read again and again while people work on it.
///
/// Only changed files are read. A file that turned bad keeps its last good records, and so does the whole directory
/// while it is gone or can't be listed.
package struct LiveDirectory: Sendable {
  private let path: String
  private let audience: Audience
  private var files = LoadedFiles()

  package init(path: String, audience: Audience) {
    self.path = path
    self.audience = audience
  }

  /// Reads everything for the first time.
  ///
  /// - Parameter progress: told how many of how many files are read.
  package mutating func load(progress: (Int, Int) -> Void) throws(LoadError) -> Snapshot {
    let loader = try Loader(path: path, audience: audience)
    files = try loader.files(reusing: LoadedFiles(), progress: progress)
    return try loader.snapshot(of: files)
  }

  /// Reads what changed; `nil` where nothing did, or where there is nothing to read just now.
  ///
  /// The path is opened anew, so that a link swapped to another directory is followed.
  package mutating func reload() -> Snapshot? {
    do throws(LoadError) {
      let loader = try Loader(path: path, audience: audience)
      let newer = try loader.files(reusing: files)
      guard !newer.hasSameVersions(as: files) else { return nil }
      let snapshot = try loader.snapshot(of: newer)
      files = newer
      return snapshot
    } catch {
      return nil
    }
  }
}

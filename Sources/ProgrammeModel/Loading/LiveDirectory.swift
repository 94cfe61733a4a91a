/// A data directory that is read again and again while people work on it.
///
/// Only changed files are read. A file that turned bad keeps its last good records, and so does the whole directory
/// while it is gone or can't be listed.
package struct LiveDirectory: Sendable {
  private let path: String
  private let audience: Audience
  private let calls: SystemCalls
  private var files = LoadedFiles()

  package init(path: String, audience: Audience, calls: SystemCalls = .live) {
    self.path = path
    self.audience = audience
    self.calls = calls
  }

  /// What a reading came to.
  package enum Outcome: Sendable {
    case unchanged
    case snapshot(Snapshot)

    /// There is nothing to read just now; what was read before stays.
    case failure(LoadError)
  }

  /// Reads everything for the first time.
  ///
  /// - Parameter progress: told how many of how many files are read.
  package mutating func load(progress: (Int, Int) -> Void = { _, _ in }) throws(LoadError)
    -> Snapshot
  {
    let loader = try loader()
    files = try loader.files(reusing: LoadedFiles(), progress: progress)
    return try loader.snapshot(of: files)
  }

  /// Reads what changed since the last reading.
  ///
  /// The path is opened anew, so that a link swapped to another directory is followed.
  package mutating func reload(progress: (Int, Int) -> Void = { _, _ in }) -> Outcome {
    do throws(LoadError) {
      let loader = try loader()
      let newer = try loader.files(reusing: files, progress: progress)
      if newer.hasSameVersions(as: files) { return .unchanged }
      let snapshot = try loader.snapshot(of: newer)
      files = newer
      return .snapshot(snapshot)
    } catch {
      return .failure(error)
    }
  }

  private func loader() throws(LoadError) -> Loader {
    Loader(try DirectoryOnDisk(dataAt: path, calls: calls), path: path, audience: audience)
  }
}

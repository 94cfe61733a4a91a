/// A data directory that is made with all its files at once, or not at all.
package struct NewDirectory: Sendable {
  private let path: String
  private let calls: SystemCalls

  package init(path: String, calls: SystemCalls = .live) {
    var path = path
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    self.path = path
    self.calls = calls
  }

  /// Makes it, or fills it where it is there and empty.
  ///
  /// - Throws: ``FileFault/notEmpty(holding:)`` where it holds something, which stays as it is.
  package func fill(with files: [NewFile]) throws(FileFault) {
    guard let present = try present() else {
      let parts = path.split(separator: "/").map(String.init)
      guard let name = parts.last else { throw .taken }
      try parent().make(name, with: files)
      return
    }
    if let first = try present.entries(of: "").map(\.name).min() {
      throw .notEmpty(holding: first)
    }
    try present.fill(with: files)
  }

  private func present() throws(FileFault) -> DirectoryOnDisk? {
    do throws(FileFault) {
      return try DirectoryOnDisk(path: path, calls: calls)
    } catch {
      switch error {
      case .missing: return nil
      case .notRegular: throw .taken
      default: throw error
      }
    }
  }

  private func parent() throws(FileFault) -> DirectoryOnDisk {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    do throws(FileFault) {
      return try DirectoryOnDisk(path: folder, calls: calls)
    } catch {
      guard error == .missing else { throw error }
      throw .unwritable(reason: "there is no \(folder); make it first")
    }
  }
}

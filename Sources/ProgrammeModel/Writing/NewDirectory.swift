import Glibc

/// A data directory that is made with all its files at once, or not at all.
package struct NewDirectory: Sendable {
  package let path: String
  private let calls: WritingCalls

  package init(path: String, calls: WritingCalls = .live) {
    var path = path
    while path.hasSuffix("/"), path.utf8.count > 1 { path.removeLast() }
    self.path = path
    self.calls = calls
  }

  /// Writes the files beside their place and then moves them there, `programme.json` last: until then it is no data
  /// directory to any reader.
  ///
  /// - Throws: ``WriteFault/notEmpty(path:holding:)`` where the directory holds something, which stays as it is.
  package func fill(_ files: [NewFile]) throws(WriteFault) {
    let isThere = try checkEmpty()
    let draft = isThere ? "\(path)/.\(getpid()).draft" : "\(path).\(getpid()).draft"
    do throws(WriteFault) {
      try write(files, below: draft)
      if isThere {
        try move(files, from: draft)
        try done(calls.removeFolder(draft), path)
      } else {
        try done(calls.rename(draft, path), path)
      }
      try done(calls.settle(path), path)
    } catch {
      clear(files, below: draft)
      if isThere { clear(files, below: path) }
      _ = calls.removeFolder(draft)
      throw error
    }
  }

  /// Whether it is there already; it must hold nothing then.
  private func checkEmpty() throws(WriteFault) -> Bool {
    let names: [String]
    do throws(FileFault) {
      names = try DirectoryOnDisk(path: path).entries(of: "").map(\.name)
    } catch {
      switch error {
      case .missing: return false
      case .notRegular: throw .taken(path: path)
      case .unreadable(let reason): throw .unwritable(path: path, reason: reason)
      default: throw .unwritable(path: path, reason: error.message)
      }
    }
    if let first = names.min() { throw .notEmpty(path: path, holding: first) }
    return true
  }

  private func write(_ files: [NewFile], below folder: String) throws(WriteFault) {
    try done(calls.makeFolder(folder), folder)
    for name in Self.folders(of: files) {
      try done(calls.makeFolder("\(folder)/\(name)"), "\(folder)/\(name)")
    }
    for file in files { try calls.write(file.bytes, toNew: "\(folder)/\(file.path)") }
    for name in Self.folders(of: files) {
      try done(calls.settle("\(folder)/\(name)"), "\(folder)/\(name)")
    }
  }

  private func move(_ files: [NewFile], from draft: String) throws(WriteFault) {
    let top = files.filter { $0.folder == nil }.map(\.path)
    let last = Loader.programmeFile
    for name in Self.folders(of: files) + top.filter({ $0 != last }) + top.filter({ $0 == last }) {
      try done(calls.rename("\(draft)/\(name)", "\(path)/\(name)"), "\(path)/\(name)")
    }
  }

  private func clear(_ files: [NewFile], below folder: String) {
    for file in files { _ = calls.remove("\(folder)/\(file.path)") }
    for name in Self.folders(of: files) { _ = calls.removeFolder("\(folder)/\(name)") }
  }

  private func done(_ outcome: SystemCalls.Outcome<Void>, _ path: String) throws(WriteFault) {
    if case .failure(let error) = outcome {
      throw .unwritable(path: path, reason: error.reason)
    }
  }

  private static func folders(of files: [NewFile]) -> [String] {
    Set(files.compactMap(\.folder)).sorted()
  }
}

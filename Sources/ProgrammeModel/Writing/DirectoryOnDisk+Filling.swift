import Glibc

extension DirectoryOnDisk {
  /// Makes a directory in this one, with all its files at once.
  func make(_ name: String, with files: [NewFile]) throws(FileFault) {
    let draft = Self.draftName
    do throws(FileFault) {
      try write(files, below: draft)
      try check(calls.rename(root, draft, name))
    } catch {
      clear(files, below: draft)
      throw error
    }
    try check(calls.flush(root))
  }

  /// Fills this directory, which is empty, with `programme.json` last: until then it is no data directory to any reader.
  func fill(with files: [NewFile]) throws(FileFault) {
    let draft = Self.draftName
    var moved: Set<String> = []
    do throws(FileFault) {
      try write(files, below: draft)
      for name in Self.namesAtTop(of: files) {
        try check(calls.rename(root, "\(draft)/\(name)", name))
        moved.insert(name)
      }
      try check(calls.removeFolder(root, draft))
    } catch {
      clear(files.filter { moved.contains($0.folder ?? $0.path) }, below: ".")
      clear(files, below: draft)
      throw error
    }
    try check(calls.flush(root))
  }

  private static var draftName: String { ".bilateral-\(getpid())" }

  private func write(_ files: [NewFile], below draft: String) throws(FileFault) {
    let folders = [draft] + Self.folders(of: files).map { "\(draft)/\($0)" }
    for folder in folders { try check(calls.makeFolder(root, folder)) }
    for file in files {
      let descriptor = try check(calls.create(root, "\(draft)/\(file.path)", 0o666))
      defer { calls.close(descriptor) }
      try pour(file.bytes, into: descriptor)
      try check(calls.flush(descriptor))
    }
    for folder in folders {
      let descriptor = try check(calls.open(root, folder, Self.folderFlags))
      defer { calls.close(descriptor) }
      try check(calls.flush(descriptor))
    }
  }

  private func clear(_ files: [NewFile], below folder: String) {
    for file in files { _ = calls.remove(root, "\(folder)/\(file.path)") }
    for name in Self.folders(of: files) { _ = calls.removeFolder(root, "\(folder)/\(name)") }
    _ = calls.removeFolder(root, folder)
  }

  private static func folders(of files: [NewFile]) -> [String] {
    Set(files.compactMap(\.folder)).sorted()
  }

  private static func namesAtTop(of files: [NewFile]) -> [String] {
    let top = files.filter { $0.folder == nil }.map(\.path)
    let last = Loader.programmeFile
    return folders(of: files) + top.filter { $0 != last } + top.filter { $0 == last }
  }
}

import Glibc
package import LocatedJSON

extension DirectoryOnDisk {
  /// Puts bytes in place of a file, which keeps its mode and, where that is allowed, its owner.
  ///
  /// They are written beside it, made safe on the disk and then given its name, so that nobody ever
  /// finds half of them. Of a link, what it leads to is replaced.
  ///
  /// - Parameter signature: the version that was read.
  /// - Throws: ``FileFault/changed`` where it is another by now, and what else keeps it from being
  ///   written; the file is then as it was.
  package func replace(
    _ path: String, _ signature: FileSignature, with bytes: [UInt8]
  ) throws(FileFault) {
    let (file, parts) = try follow(path, flags: Self.fileFlags)
    defer { calls.close(file) }
    guard let name = parts.last else { throw .notRegular(what: "a folder") }
    let folder = try open(parts.dropLast().joined(separator: "/"), flags: Self.folderFlags)
    defer { calls.close(folder) }
    let status = try status(of: file)
    guard FileSignature(status) == signature else { throw .changed }
    try withDraft(in: folder, mode: 0o600) { draft throws(FileFault) in
      try fill(draft.file, with: bytes, like: status)
      guard try self.signature(of: path) == signature else { throw .changed }
      try check(calls.rename(folder, draft.name, name))
    }
    try check(calls.flush(folder))
  }

  /// Gives bytes a name in the directory, whatever had it before: as a whole or not at all.
  ///
  /// - Parameter mode: the permissions of the file; without it those of any new one.
  package func place(_ bytes: [UInt8], as name: String, mode: UInt32?) throws(FileFault) {
    try withDraft(in: root, mode: mode == nil ? 0o666 : 0o600) { draft throws(FileFault) in
      try pour(bytes, into: draft.file)
      if let mode { try check(calls.setMode(draft.file, mode)) }
      try check(calls.flush(draft.file))
      try check(calls.rename(root, draft.name, name))
    }
  }

  /// The same for a file that was read without its signature: it is to hold what was read then.
  package func replace(
    _ path: String, readAs document: Document, with bytes: [UInt8]
  ) throws(FileFault) {
    let present = try contents(of: path)
    guard present.bytes.elementsEqual(document.bytes(in: 0..<document.byteCount)) else {
      throw .changed
    }
    try replace(path, present.signature, with: bytes)
  }

  private func fill(
    _ file: Int32, with bytes: [UInt8], like status: stat
  ) throws(FileFault) {
    try pour(bytes, into: file)
    // Not allowed to most users: the file then belongs to who formats it.
    _ = calls.setOwner(file, status.st_uid, status.st_gid)
    try check(calls.setMode(file, status.st_mode & 0o7777))
    try check(calls.flush(file))
  }

  /// Writes all of the bytes.
  func pour(_ bytes: [UInt8], into file: Int32) throws(FileFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try check(rest.withUnsafeBytes { calls.write(file, $0) })
      guard count > 0 else { throw .unwritable(reason: "nothing more is taken") }
      rest = rest.dropFirst(count)
    }
  }

  @discardableResult
  func check<T>(_ outcome: SystemCalls.Outcome<T>) throws(FileFault) -> T {
    switch outcome {
    case .success(let value): return value
    case .failure(let error): throw .unwritable(reason: error.reason)
    }
  }
}

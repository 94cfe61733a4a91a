import Glibc

extension DirectoryOnDisk {
  /// Writes a file that is not there yet, as a whole or not at all; its folder is made where there is none.
  ///
  /// - Throws: ``FileFault/taken`` where something has that name, which then stays as it is.
  package func create(_ file: NewFile) throws(FileFault) {
    if let folder = file.folder { try makeFolder(folder) }
    let folder = try open(file.folder ?? "", flags: Self.folderFlags)
    defer { calls.close(folder) }
    try withDraft(in: folder, mode: 0o666) { draft throws(FileFault) in
      try pour(file.bytes, into: draft.file)
      try check(calls.flush(draft.file))
      switch calls.give(folder, draft.name, file.name) {
      case .success: break
      case .failure(let error) where error.code == EEXIST: throw .taken
      case .failure(let error): throw .unwritable(reason: error.reason)
      }
    }
    try check(calls.flush(folder))
  }

  /// Writes a file, in place of the one that is there.
  package func put(_ file: NewFile) throws(FileFault) {
    let present: FileSignature
    do throws(FileFault) {
      present = try signature(of: file.path)
    } catch {
      guard error == .missing else { throw error }
      try create(file)
      return
    }
    try replace(file.path, present, with: file.bytes)
  }

  private func makeFolder(_ name: String) throws(FileFault) {
    if case .failure(let error) = calls.makeFolder(root, name), error.code != EEXIST {
      throw .unwritable(reason: error.reason)
    }
  }
}

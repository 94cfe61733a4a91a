import Glibc

extension DirectoryOnDisk {
  /// A file beside others that is to have a name of theirs once it is whole.
  typealias Draft = (file: Int32, name: String)

  /// How the names of drafts begin, which loading passes over.
  private static let prefix = ".bilateral-"

  /// How many names are tried for a draft before it is given up.
  private static let mostDrafts = 100

  /// Makes a draft for a body that writes it and gives it its name; where that fails nothing of it is left. What asks the
  /// process to end waits for so long.
  func withDraft(
    in folder: Int32, mode: mode_t, _ body: (Draft) throws(FileFault) -> Void
  ) throws(FileFault) {
    try EndingSignals.heldBack { () throws(FileFault) in
      let draft = try createDraft(in: folder, mode: mode)
      defer { calls.close(draft.file) }
      do throws(FileFault) {
        try body(draft)
      } catch {
        _ = calls.remove(folder, draft.name)
        throw error
      }
    }
  }

  private func createDraft(in folder: Int32, mode: mode_t) throws(FileFault) -> Draft {
    for number in 0..<Self.mostDrafts {
      let name = "\(Self.prefix)\(getpid())-\(number)"
      switch calls.create(folder, name, mode) {
      case .success(let file): return (file, name)
      case .failure(let error) where error.code == EEXIST: continue
      case .failure(let error): throw .unwritable(reason: error.reason)
      }
    }
    throw .unwritable(reason: SystemError(code: EEXIST).reason)
  }

  /// Removes drafts that are a day older than a file, which somebody killed left behind.
  func removeDrafts(olderThan file: String) {
    guard let now = try? signature(of: file).modified.seconds,
      let names = try? entries(of: "").filter({ !$0.isFolder }).map(\.name)
    else { return }
    for name in names where name.hasPrefix(Self.prefix) {
      let made = try? signature(of: name).modified.seconds
      if made.map({ now - $0 > 86_400 }) ?? false { _ = calls.remove(root, name) }
    }
  }
}

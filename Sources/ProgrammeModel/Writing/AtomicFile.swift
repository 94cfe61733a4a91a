import Glibc

/// A file that is written as a whole or not at all, and that survives a loss of power once it is written.
///
/// It is written beside its place and then given its name, so that no reader finds half of it.
package struct AtomicFile: Sendable {
  package let path: String
  private let calls: WritingCalls

  package init(path: String, calls: WritingCalls = .live) {
    self.path = path
    self.calls = calls
  }

  /// Writes a file that is not there yet; its folder must be.
  ///
  /// - Throws: ``WriteFault/taken(path:)`` where something has that name already, which is then left as it is.
  package func create(_ bytes: [UInt8]) throws(WriteFault) {
    try place(bytes) { draft throws(WriteFault) in
      switch calls.give(draft, path) {
      case .success: return
      case .failure(let error) where error.code == EEXIST: throw .taken(path: path)
      case .failure(let error): throw .unwritable(path: path, reason: error.reason)
      }
    }
  }

  /// Writes a file, also in place of one; the older one's mode is kept.
  package func replace(_ bytes: [UInt8]) throws(WriteFault) {
    try place(bytes) { draft throws(WriteFault) in try done(calls.rename(draft, path)) }
  }

  /// Makes a folder where there is none yet.
  package static func makeFolder(
    _ path: String, calls: WritingCalls = .live
  ) throws(WriteFault) {
    if case .failure(let error) = calls.makeFolder(path), error.code != EEXIST {
      throw .unwritable(path: path, reason: error.reason)
    }
  }

  private func place(
    _ bytes: [UInt8], as rename: (String) throws(WriteFault) -> Void
  ) throws(WriteFault) {
    let draft = draftPath
    do throws(WriteFault) {
      try calls.write(bytes, toNew: draft, mode: calls.mode(path), naming: path)
      try rename(draft)
    } catch {
      _ = calls.remove(draft)
      throw error
    }
    try done(calls.settle(folder))
  }

  /// Hidden, and of an ending that no loader reads.
  private var draftPath: String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return "\(folder)/.\(name).\(getpid()).draft"
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func done(_ outcome: SystemCalls.Outcome<Void>) throws(WriteFault) {
    if case .failure(let error) = outcome {
      throw .unwritable(path: path, reason: error.reason)
    }
  }
}

import Glibc
import ProgrammeModel

/// A call that finds the disk full.
enum RefusedCall: CaseIterable {
  case create, write, sync, rename

  /// The system's calls, but for this one.
  var calls: WritingCalls {
    var calls = WritingCalls.live
    let full = SystemError(code: ENOSPC)
    switch self {
    case .create: calls.create = { _, _ in .failure(full) }
    case .write: calls.write = { _, _ in .failure(full) }
    case .sync: calls.sync = { _ in .failure(full) }
    case .rename: calls.rename = { _, _ in .failure(full) }
    }
    return calls
  }
}

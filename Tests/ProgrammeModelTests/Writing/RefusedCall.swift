import Glibc
import ProgrammeModel

/// A call that finds the disk full.
enum RefusedCall: CaseIterable {
  case create, write, flush, rename, give

  /// The system's calls, but for this one.
  var calls: SystemCalls {
    var calls = SystemCalls.live
    let full = SystemError(code: ENOSPC)
    switch self {
    case .create: calls.create = { _, _, _ in .failure(full) }
    case .write: calls.write = { _, _ in .failure(full) }
    case .flush: calls.flush = { _ in .failure(full) }
    case .rename: calls.rename = { _, _, _ in .failure(full) }
    case .give: calls.give = { _, _, _ in .failure(full) }
    }
    return calls
  }
}

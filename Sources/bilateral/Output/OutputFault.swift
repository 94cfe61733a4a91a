import Glibc
import ProgrammeModel

/// Why an output could not be written.
struct OutputFault: Error {
  /// What was written to: a path, or `standard output`.
  let place: String

  /// In the system's own words, such as `No space left on device`.
  let reason: String

  /// Whether the reader went away: nothing to complain of.
  let isClosedPipe: Bool

  /// - Parameter code: the system's number for it.
  init(place: String, code: Int32) {
    self.place = place
    reason = SystemError(code: code).reason
    isClosedPipe = code == EPIPE
  }

  init(place: String, _ fault: FileFault) {
    self.place = place
    isClosedPipe = false
    reason =
      switch fault {
      case .unreadable(let reason), .unwritable(let reason): reason
      case .missing: SystemError(code: ENOENT).reason
      case .notRegular: SystemError(code: ENOTDIR).reason
      default: fault.message
      }
  }
}

extension OutputFault: CustomStringConvertible {
  var description: String { "\(place): cannot be written: \(reason)" }
}

import Glibc

/// Why an output could not be written.
struct OutputFault: Error {
  /// What was written to: a path, or `standard output`.
  let place: String

  /// The system's number for it.
  let code: Int32

  /// Whether the reader went away: nothing to complain of.
  var isClosedPipe: Bool { code == EPIPE }
}

extension OutputFault: CustomStringConvertible {
  var description: String { "\(place): cannot be written: \(String(cString: strerror(code)))" }
}

import Glibc

/// An open file that takes bytes: standard output, standard error or a file being written.
struct OpenOutput {
  let descriptor: Int32

  /// What a fault calls it.
  let place: String

  static let standard = OpenOutput(descriptor: STDOUT_FILENO, place: "standard output")
  static let errors = OpenOutput(descriptor: STDERR_FILENO, place: "standard error")

  /// Writes all of a text; waits where the reader is slow.
  func write(_ text: String) throws(OutputFault) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&polled, 1, -1)
      } else if errno != EINTR {
        throw fault
      }
    }
  }

  /// The system's last fault here.
  var fault: OutputFault { OutputFault(place: place, code: errno) }
}

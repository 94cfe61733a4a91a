import Glibc

/// One line on standard error.
enum Complaint {
  static func write(_ message: String) {
    let bytes = Array("bilateral: \(message)\n".utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }
}

package import Glibc

extension WritingCalls {
  /// Writes all of a file that is not there yet, until it is on the disk.
  ///
  /// - Parameters:
  ///   - mode: its mode, whatever the process's mask; `nil` leaves it to that.
  ///   - name: what a fault calls it.
  package func write(
    _ bytes: [UInt8], toNew path: String, mode: mode_t? = nil, naming name: String? = nil
  ) throws(WriteFault) {
    let name = name ?? path
    let file = try done(create(path, mode ?? 0o666), name)
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      written += try done(bytes[written...].withUnsafeBytes { write(file, $0) }, name)
    }
    if let mode { try done(setMode(file, mode), name) }
    try done(sync(file), name)
  }

  @discardableResult
  private func done<T>(_ outcome: Outcome<T>, _ name: String) throws(WriteFault) -> T {
    switch outcome {
    case .success(let value): return value
    case .failure(let error): throw .unwritable(path: name, reason: error.reason)
    }
  }
}

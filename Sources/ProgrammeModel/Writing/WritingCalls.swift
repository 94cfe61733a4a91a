package import Glibc

/// The calls that change the file system, each of which a test can make fail.
package struct WritingCalls: Sendable {
  package typealias Outcome<T> = SystemCalls.Outcome<T>

  package var create: @Sendable (_ path: String, _ mode: mode_t) -> Outcome<Int32>
  package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Outcome<Int>
  package var setMode: @Sendable (_ file: Int32, _ mode: mode_t) -> Outcome<Void>
  package var sync: @Sendable (_ file: Int32) -> Outcome<Void>
  package var close: @Sendable (_ file: Int32) -> Void
  package var rename: @Sendable (_ from: String, _ to: String) -> Outcome<Void>
  /// Renames a file unless the new name is taken.
  package var give: @Sendable (_ from: String, _ to: String) -> Outcome<Void>
  package var remove: @Sendable (_ path: String) -> Outcome<Void>
  package var removeFolder: @Sendable (_ path: String) -> Outcome<Void>
  package var makeFolder: @Sendable (_ path: String) -> Outcome<Void>
  /// Makes the names in a folder last.
  package var settle: @Sendable (_ folder: String) -> Outcome<Void>
  /// The mode of a file that is there.
  package var mode: @Sendable (_ path: String) -> mode_t?
}

extension WritingCalls {
  /// The calls of the system itself.
  package static let live = WritingCalls(
    create: { path, mode in outcome { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) } },
    write: { file, bytes in outcome { Glibc.write(file, bytes.baseAddress, bytes.count) } },
    setMode: { file, mode in outcome { fchmod(file, mode) }.map { _ in } },
    sync: { file in outcome { fsync(file) }.map { _ in } },
    close: { file in _ = Glibc.close(file) },
    rename: { from, to in outcome { Glibc.rename(from, to) }.map { _ in } },
    give: give(_:_:),
    remove: { path in outcome { unlink(path) }.map { _ in } },
    removeFolder: { path in outcome { rmdir(path) }.map { _ in } },
    makeFolder: { path in outcome { mkdir(path, 0o777) }.map { _ in } },
    settle: { folder in
      outcome { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }.flatMap { file in
        defer { Glibc.close(file) }
        return outcome { fsync(file) }.map { _ in }
      }
    },
    mode: { path in
      var status = stat()
      return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    })

  /// Where a file system has no hard links, looking first is the next best.
  private static func give(_ from: String, _ to: String) -> Outcome<Void> {
    let linked = outcome { link(from, to) }
    guard case .failure(let error) = linked, [EPERM, EOPNOTSUPP, ENOSYS].contains(error.code) else {
      return linked.map { _ in _ = unlink(from) }
    }
    var status = stat()
    if lstat(to, &status) == 0 { return .failure(SystemError(code: EEXIST)) }
    return outcome { Glibc.rename(from, to) }.map { _ in }
  }

  /// Makes a call until nothing interrupts it.
  private static func outcome<N: SignedInteger>(_ call: () -> N) -> Outcome<N> {
    while true {
      let result = call()
      if result >= 0 { return .success(result) }
      if errno != EINTR { return .failure(SystemError(code: errno)) }
    }
  }
}

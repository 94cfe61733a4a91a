package import Glibc

/// The calls that touch the file system, each of which a test can make fail.
///
/// Every call returns what it is called for, or the `errno` of its failure.
package struct SystemCalls: Sendable {
  package typealias Outcome<T> = Result<T, SystemError>

  package var open: @Sendable (_ folder: Int32, _ name: String, _ flags: Int32) -> Outcome<Int32>
  package var status: @Sendable (_ file: Int32) -> Outcome<stat>
  package var read:
    @Sendable (_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer, _ offset: Int) -> Outcome<Int>
  package var names: @Sendable (_ folder: Int32) -> Outcome<[DirectoryEntry]>
  package var link: @Sendable (_ folder: Int32, _ name: String) -> Outcome<String>
  package var close: @Sendable (_ file: Int32) -> Void
}

extension SystemCalls {
  /// The calls of the system itself; an interrupted one is made again.
  package static let live = SystemCalls(
    open: { folder, name, flags in
      retrying { openat(folder, name, flags | O_CLOEXEC) }
    },
    status: { file in
      var status = stat()
      return retrying { fstat(file, &status) }.map { _ in status }
    },
    read: { file, bytes, offset in
      retrying { pread(file, bytes.baseAddress, bytes.count, offset) }
    },
    names: names(of:),
    link: { folder, name in
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      return retrying { readlinkat(folder, name, &target, target.count) }.map { length in
        String(decoding: target.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    },
    close: { file in _ = Glibc.close(file) })

  private static func retrying<N: SignedInteger>(_ call: () -> N) -> Outcome<N> {
    while true {
      let outcome = call()
      if outcome >= 0 { return .success(outcome) }
      if errno != EINTR { return .failure(SystemError(code: errno)) }
    }
  }

  private static func names(of folder: Int32) -> Outcome<[DirectoryEntry]> {
    let copy = fcntl(folder, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { return .failure(SystemError(code: errno)) }
    guard let stream = fdopendir(copy) else {
      let error = SystemError(code: errno)
      Glibc.close(copy)
      return .failure(error)
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      entries.append(
        DirectoryEntry(name: name, isFolder: isFolder(folder, name, entry.pointee.d_type)))
    }
    return errno == 0 ? .success(entries) : .failure(SystemError(code: errno))
  }

  /// A link counts as what it leads to.
  private static func isFolder(_ folder: Int32, _ name: String, _ type: UInt8) -> Bool {
    guard Int(type) == Int(DT_LNK) || Int(type) == Int(DT_UNKNOWN) else {
      return Int(type) == Int(DT_DIR)
    }
    var status = stat()
    return fstatat(folder, name, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

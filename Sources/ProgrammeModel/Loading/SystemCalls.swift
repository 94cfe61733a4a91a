package import Glibc

/// The calls that touch the file system, each of which a test can make fail.
///
/// Every call returns what it is called for, or the `errno` of its failure.
package struct SystemCalls: Sendable {
  package typealias Outcome<T> = Result<T, SystemError>

  package var open: @Sendable (_ folder: Int32, _ name: String, _ flags: Int32) -> Outcome<Int32>
  package var status: @Sendable (_ file: Int32) -> Outcome<stat>
  package var read:
    @Sendable (_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Outcome<Int>
  package var names: @Sendable (_ folder: Int32) -> Outcome<[DirectoryEntry]>
  package var link: @Sendable (_ folder: Int32, _ name: String) -> Outcome<String>
  package var close: @Sendable (_ file: Int32) -> Void
}

/// The `errno` of a call that failed.
package struct SystemError: Error, Equatable, Sendable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// In the system's own words, such as `Permission denied`.
  package var reason: String { String(cString: strerror(code)) }
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
    read: { file, bytes in
      retrying { Glibc.read(file, bytes.baseAddress, bytes.count) }
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
    let copy = dup(folder)
    guard copy >= 0, let stream = fdopendir(copy) else {
      return .failure(SystemError(code: errno))
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var entries: [DirectoryEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      let isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
      let isUncertain = entry.pointee.d_type == DT_LNK || entry.pointee.d_type == DT_UNKNOWN
      entries.append(
        DirectoryEntry(
          name: name, isFolder: isFolder || isUncertain && leadsToFolder(folder, name)))
    }
    return errno == 0 ? .success(entries) : .failure(SystemError(code: errno))
  }

  private static func leadsToFolder(_ folder: Int32, _ name: String) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, 0) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

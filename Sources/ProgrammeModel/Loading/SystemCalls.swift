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

  /// Makes a file that was not there, for writing; the process's mask is taken off its mode.
  package var create: @Sendable (_ folder: Int32, _ name: String, _ mode: mode_t) -> Outcome<Int32>
  package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Outcome<Int>
  package var setOwner: @Sendable (_ file: Int32, _ user: uid_t, _ group: gid_t) -> Outcome<Int32>
  package var setMode: @Sendable (_ file: Int32, _ mode: mode_t) -> Outcome<Int32>
  /// Waits until a file, or a folder's names, stand on the disk.
  package var flush: @Sendable (_ file: Int32) -> Outcome<Int32>
  /// Gives a file another's name in the same folder, in one step.
  package var rename: @Sendable (_ folder: Int32, _ old: String, _ new: String) -> Outcome<Int32>
  /// The same, unless something has that name.
  package var give: @Sendable (_ folder: Int32, _ old: String, _ new: String) -> Outcome<Int32>
  package var remove: @Sendable (_ folder: Int32, _ name: String) -> Outcome<Int32>
  package var makeFolder: @Sendable (_ folder: Int32, _ name: String) -> Outcome<Int32>
  package var removeFolder: @Sendable (_ folder: Int32, _ name: String) -> Outcome<Int32>
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
    close: { file in _ = Glibc.close(file) },
    create: { folder, name, mode in
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      return retrying { openat(folder, name, flags, mode) }
    },
    write: { file, bytes in
      retrying { Glibc.write(file, bytes.baseAddress, bytes.count) }
    },
    setOwner: { file, user, group in retrying { fchown(file, user, group) } },
    setMode: { file, mode in retrying { fchmod(file, mode) } },
    flush: { file in retrying { fsync(file) } },
    rename: { folder, old, new in retrying { renameat(folder, old, folder, new) } },
    give: give(_:_:_:),
    remove: { folder, name in retrying { unlinkat(folder, name, 0) } },
    makeFolder: { folder, name in retrying { mkdirat(folder, name, 0o777) } },
    removeFolder: { folder, name in retrying { unlinkat(folder, name, AT_REMOVEDIR) } })

  /// Where a file system has no hard links, looking first is the next best.
  private static func give(_ folder: Int32, _ old: String, _ new: String) -> Outcome<Int32> {
    let linked = retrying { linkat(folder, old, folder, new, 0) }
    switch linked {
    case .success: return retrying { unlinkat(folder, old, 0) }
    case .failure(let error) where ![EPERM, EOPNOTSUPP, ENOSYS].contains(error.code): return linked
    case .failure:
      var status = stat()
      if fstatat(folder, new, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        return .failure(SystemError(code: EEXIST))
      }
      return retrying { renameat(folder, old, folder, new) }
    }
  }

  /// What a call gives, made again for as long as signals interrupt it.
  package static func retrying<N: SignedInteger>(_ call: () -> N) -> Outcome<N> {
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

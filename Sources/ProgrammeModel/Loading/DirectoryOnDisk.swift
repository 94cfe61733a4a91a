import Glibc

/// A data directory on a disk, read so that nothing in it can lead outside or hang the reader.
///
/// Paths are walked part by part without following links; a link is read and walked again from the directory.
package final class DirectoryOnDisk: DataDirectory {
  private let root: Int32
  private let calls: SystemCalls

  /// Links that may be followed on the way to one file.
  private static let mostLinks = 8

  /// Opens the directory. The path itself may lead through links.
  package init(path: String, calls: SystemCalls = .live) throws(FileFault) {
    self.calls = calls
    switch calls.open(AT_FDCWD, path, O_RDONLY | O_DIRECTORY) {
    case .success(let file): root = file
    case .failure(let error) where error.code == ENOENT: throw .missing
    case .failure(let error) where error.code == ENOTDIR: throw .notRegular(what: "a file")
    case .failure(let error): throw .unreadable(reason: error.reason)
    }
  }

  deinit { calls.close(root) }

  package func entries(of folder: String) throws(FileFault) -> [DirectoryEntry] {
    let file = try open(folder, flags: O_RDONLY | O_DIRECTORY)
    defer { calls.close(file) }
    do {
      return try calls.names(file).get()
    } catch { throw .unreadable(reason: error.reason) }
  }

  package func contents(of path: String) throws(FileFault) -> FileContents {
    let file = try open(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    defer { calls.close(file) }
    var signature = try signature(of: file)
    while true {
      let bytes = try bytes(of: file, expecting: signature.size)
      let after = try self.signature(of: file)
      if after == signature, bytes.count == signature.size {
        return FileContents(bytes: bytes, signature: signature)
      }
      signature = after
      guard lseek(file, 0, SEEK_SET) == 0 else {
        throw .unreadable(reason: "it changes while it is read")
      }
    }
  }

  private func signature(of file: Int32) throws(FileFault) -> FileSignature {
    let status: stat
    do { status = try calls.status(file).get() } catch {
      throw .unreadable(reason: error.reason)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else { throw .notRegular(what: kindName(kind)) }
    guard status.st_size <= largestFile else { throw .tooBig(status.st_size) }
    return FileSignature(
      inode: UInt64(status.st_ino), size: status.st_size,
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      changed: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec)
  }

  private func bytes(of file: Int32, expecting size: Int) throws(FileFault) -> [UInt8] {
    var fault: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        switch calls.read(file, rest) {
        case .success(0): return
        case .success(let more): count += more
        case .failure(let error):
          fault = .unreadable(reason: error.reason)
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  private func kindName(_ kind: mode_t) -> String {
    switch kind {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a FIFO"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "no regular file"
    }
  }
}

extension DirectoryOnDisk {
  /// Opens a path below the directory, link by link.
  private func open(_ path: String, flags: Int32) throws(FileFault) -> Int32 {
    var parts = path.split(separator: "/").map(String.init)
    for _ in 0...Self.mostLinks {
      switch try walk(parts, flags: flags) {
      case .reached(let file): return file
      case .link(let target, let depth):
        guard !target.hasPrefix("/") else { throw .linkLeaves }
        parts = try resolved(parts, at: depth, to: target)
      }
    }
    throw .tooManyLinks
  }

  private enum Step {
    case reached(Int32)
    /// What the link says, and the place in the path where it stands.
    case link(String, depth: Int)
  }

  private func walk(_ parts: [String], flags: Int32) throws(FileFault) -> Step {
    guard !parts.isEmpty else { return .reached(try openOne(root, ".", O_RDONLY | O_DIRECTORY)) }
    var folder = root
    defer { if folder != root { calls.close(folder) } }
    for (depth, part) in parts.enumerated() {
      if case .success(let target) = calls.link(folder, part) {
        return .link(target, depth: depth)
      }
      let isLast = depth == parts.count - 1
      let next = try openOne(folder, part, (isLast ? flags : O_RDONLY | O_DIRECTORY) | O_NOFOLLOW)
      if isLast { return .reached(next) }
      if folder != root { calls.close(folder) }
      folder = next
    }
    throw .missing
  }

  private func openOne(_ folder: Int32, _ name: String, _ flags: Int32) throws(FileFault) -> Int32 {
    switch calls.open(folder, name, flags) {
    case .success(let file): return file
    case .failure(let error) where error.code == ENOENT: throw .missing
    case .failure(let error) where error.code == ELOOP: throw .tooManyLinks
    case .failure(let error) where error.code == ENXIO: throw .notRegular(what: "a socket")
    case .failure(let error): throw .unreadable(reason: error.reason)
    }
  }

  private func resolved(
    _ parts: [String], at depth: Int, to target: String
  ) throws(FileFault) -> [String] {
    var result = Array(parts[..<depth])
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard result.popLast() != nil else { throw .linkLeaves }
      default: result.append(String(part))
      }
    }
    return result + parts[(depth + 1)...]
  }
}

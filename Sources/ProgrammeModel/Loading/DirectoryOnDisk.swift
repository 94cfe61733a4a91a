import Glibc
import LocatedJSON

/// A data directory on a disk, read so that nothing in it can lead outside or hang the reader.
///
/// Paths are walked part by part without following links; a link is read and walked again from the directory.
package final class DirectoryOnDisk: DataDirectory {
  let root: Int32
  let calls: SystemCalls

  /// How often a file that changes while it is read is read again.
  private static let mostReadings = 4

  /// Opens the directory. The path itself may lead through links.
  ///
  /// - Parameter isRead: Whether it is to be listed; to put a file there it need not be readable.
  package init(
    path: String, isRead: Bool = true, calls: SystemCalls = .live
  ) throws(FileFault) {
    self.calls = calls
    switch calls.open(AT_FDCWD, path, isRead ? Self.folderFlags : Self.placeFlags) {
    case .success(let file): root = file
    case .failure(let error) where error.code == ENOENT: throw .missing
    case .failure(let error) where error.code == ENOTDIR: throw .notRegular(what: "a file")
    case .failure(let error): throw .unreadable(reason: error.reason)
    }
  }

  deinit { calls.close(root) }

  package func entries(of folder: String) throws(FileFault) -> [DirectoryEntry] {
    let file = try open(folder, flags: Self.folderFlags)
    defer { calls.close(file) }
    do {
      return try calls.names(file).get()
    } catch { throw .unreadable(reason: error.reason) }
  }

  package func contents(of path: String) throws(FileFault) -> FileContents {
    let file = try open(path, flags: Self.fileFlags)
    defer { calls.close(file) }
    var signature = try signature(of: file)
    for _ in 0..<Self.mostReadings {
      let bytes = try bytes(of: file, expecting: signature.size)
      let after = try self.signature(of: file)
      if after == signature, bytes.count == signature.size {
        return FileContents(bytes: bytes, signature: signature)
      }
      signature = after
    }
    throw .unreadable(reason: "it changes while it is read")
  }

  package func signature(of path: String) throws(FileFault) -> FileSignature {
    let file = try open(path, flags: Self.fileFlags)
    defer { calls.close(file) }
    return try signature(of: file)
  }

  private func signature(of file: Int32) throws(FileFault) -> FileSignature {
    FileSignature(try status(of: file))
  }

  /// A file's status, if it is a regular one that is not too big.
  func status(of file: Int32) throws(FileFault) -> stat {
    let status: stat
    do { status = try calls.status(file).get() } catch {
      throw .unreadable(reason: error.reason)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else { throw .notRegular(what: kindName(kind)) }
    guard status.st_size <= largestFile else { throw .tooBig(status.st_size) }
    return status
  }

  private func bytes(of file: Int32, expecting size: Int) throws(FileFault) -> [UInt8] {
    var fault: FileFault?
    let capacity = size + Document.spareBytes
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let whole = UnsafeMutableRawBufferPointer(buffer)
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(rebasing: whole[count..<size])
        switch calls.read(file, rest, count) {
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

extension FileSignature {
  init(_ status: stat) {
    self.init(
      inode: UInt64(status.st_ino), size: status.st_size, modified: FileTime(status.st_mtim),
      changed: FileTime(status.st_ctim))
  }
}

extension FileTime {
  fileprivate init(_ time: timespec) {
    self.init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}

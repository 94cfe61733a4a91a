/// A directory of data files, on a disk or in memory.
package protocol DataDirectory: Sendable {
  /// What stands in a folder, in no order; `""` is the directory itself. Never fails for a missing folder: it is empty.
  func entries(of folder: String) throws(FileFault) -> [DirectoryEntry]

  /// A file's bytes and what tells its versions apart.
  func contents(of path: String) throws(FileFault) -> FileContents
}

/// One name in a folder.
package struct DirectoryEntry: Hashable, Sendable {
  package let name: String
  package let isFolder: Bool
}

/// A file as it was read.
package struct FileContents: Sendable {
  package let bytes: [UInt8]
  package let signature: FileSignature
}

/// What tells one version of a file from another.
package struct FileSignature: Hashable, Sendable {
  package let inode: UInt64
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int
  package let changed: Int
}

/// Why a file or folder could not be read.
package enum FileFault: Error, Equatable, Sendable {
  /// In the system's own words, such as `Permission denied`.
  case unreadable(reason: String)
  case missing
  /// What it is instead: a folder, a device, a FIFO, a socket.
  case notRegular(what: String)
  case linkLeaves
  case tooManyLinks
  /// The size in bytes.
  case tooBig(Int)
}

/// The most bytes that a data file may have: 64 MiB.
package let largestFile = 64 << 20

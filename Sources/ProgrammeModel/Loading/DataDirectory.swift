import LocatedJSON

/// A directory of data files, on a disk or in memory.
package protocol DataDirectory: Sendable {
  /// What stands in a folder, in no order; `""` is the directory itself.
  ///
  /// - Throws: ``FileFault/missing`` for a folder that a disk does not have; in memory there is none, and it is empty.
  func entries(of folder: String) throws(FileFault) -> [DirectoryEntry]

  /// A file's bytes and what tells its versions apart.
  func contents(of path: String) throws(FileFault) -> FileContents

  /// What tells a file's versions apart, without reading it.
  func signature(of path: String) throws(FileFault) -> FileSignature
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
  package let modified: FileTime
  package let changed: FileTime
}

/// A moment by a file system's clock.
package struct FileTime: Hashable, Sendable {
  /// Since 1970.
  package let seconds: Int
  package let nanoseconds: Int
}

/// The most bytes that a data file may have: as many as its text.
package let largestFile = Limits.textBytes

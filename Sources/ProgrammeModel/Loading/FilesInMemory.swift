/// A data directory that stands in memory: file contents by path.
package struct FilesInMemory: DataDirectory {
  private let files: [String: [UInt8]]

  package init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  package init(bytes files: [String: [UInt8]]) { self.files = files }

  package func entries(of folder: String) -> [DirectoryEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let entries = files.keys.filter { $0.hasPrefix(prefix) }.map { path in
      let rest = path.dropFirst(prefix.count)
      guard let slash = rest.firstIndex(of: "/") else {
        return DirectoryEntry(name: String(rest), isFolder: false)
      }
      return DirectoryEntry(name: String(rest[..<slash]), isFolder: true)
    }
    return Array(Set(entries))
  }

  package func contents(of path: String) throws(FileFault) -> FileContents {
    let signature = try signature(of: path)
    return FileContents(bytes: files[path] ?? [], signature: signature)
  }

  package func signature(of path: String) throws(FileFault) -> FileSignature {
    guard let bytes = files[path] else { throw .missing }
    guard bytes.count <= largestFile else { throw .tooBig(bytes.count) }
    return FileSignature(
      inode: UInt64(truncatingIfNeeded: bytes.hashValue), size: bytes.count,
      modified: FileTime(seconds: 0, nanoseconds: 0), changed: FileTime(seconds: 0, nanoseconds: 0))
  }
}

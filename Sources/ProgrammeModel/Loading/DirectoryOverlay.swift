/// A data directory as it would be with one more file.
package struct DirectoryOverlay: DataDirectory {
  private let base: any DataDirectory
  private let file: NewFile

  package init(_ file: NewFile, over base: any DataDirectory) {
    self.base = base
    self.file = file
  }

  package func entries(of folder: String) throws(FileFault) -> [DirectoryEntry] {
    let added = FilesInMemory(bytes: [file.path: []]).entries(of: folder)
    guard let own = try entriesBelow(folder, isNew: !added.isEmpty) else { return added }
    return own + added.filter { entry in !own.contains { $0.name == entry.name } }
  }

  /// `nil` where the new file stands in a folder that is not there yet.
  private func entriesBelow(
    _ folder: String, isNew: Bool
  ) throws(FileFault) -> [DirectoryEntry]? {
    do throws(FileFault) {
      return try base.entries(of: folder)
    } catch .missing where isNew {
      return nil
    }
  }

  package func contents(of path: String) throws(FileFault) -> FileContents {
    path == file.path
      ? try FilesInMemory(bytes: [path: file.bytes]).contents(of: path)
      : try base.contents(of: path)
  }

  package func signature(of path: String) throws(FileFault) -> FileSignature {
    path == file.path
      ? try FilesInMemory(bytes: [path: file.bytes]).signature(of: path)
      : try base.signature(of: path)
  }
}

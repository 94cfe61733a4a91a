extension DataDirectory {
  /// Every file at the top and in its folders, in the order of their paths; deeper ones are none of a data directory.
  package func allFiles() throws(FileFault) -> [NewFile] {
    var paths: [String] = []
    for entry in try entries(of: "") {
      guard entry.isFolder else {
        paths.append(entry.name)
        continue
      }
      for file in try entries(of: entry.name) where !file.isFolder {
        paths.append("\(entry.name)/\(file.name)")
      }
    }
    var files: [NewFile] = []
    for path in paths.sorted() { files.append(NewFile(path, try contents(of: path).bytes)) }
    return files
  }
}

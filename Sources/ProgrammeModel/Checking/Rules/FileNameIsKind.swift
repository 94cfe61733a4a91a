/// A file's name says what kind its records are of, and that it is to be read.
///
/// Looked at while the directory is listed, as nothing is read from such a file.
enum FileNameIsKind {
  /// - Parameter stem: the name of the file without its ending, or of its folder.
  static func finding(_ path: String, stem: String) -> Finding {
    let kinds = RecordKind.byFolder.keys.sorted()
    let hint =
      nearestName(to: stem, among: kinds).map { "did you mean \"\($0)\"?" }
      ?? "write one of \(kinds.joined(separator: ", "))"
    return Finding(.w711, path: path, message: "the name is no kind of record; \(hint)")
  }

  /// A name that ends in `.JSON` or the like.
  static func finding(_ path: String, endsIn ending: Substring, notIn sound: String) -> Finding {
    let message = "the name ends in \"\(ending)\", so it is not read; write \"\(sound)\""
    return Finding(.w711, path: path, message: message)
  }
}

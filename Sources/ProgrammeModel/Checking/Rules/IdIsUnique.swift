/// No two records of a kind have one id.
///
/// Looked at where the records of all files are put together, as the second one is not kept.
enum IdIsUnique {
  static func finding(kept: some Record, dropped: some Record) -> Finding {
    Finding(
      .e201, about: dropped, field: "id",
      "the id is taken by \(place(of: kept.origin)); give one of them another")
  }

  /// The same of a record that is about to be written.
  static func finding(in path: String, id: String, takenBy origin: Origin) -> Finding {
    Finding(
      .e201, path: path,
      message: "the id \"\(id)\" is taken by \(place(of: origin)); give another")
  }

  /// A file of the name that the id gives is there, whatever it holds.
  static func finding(inFileThatIsThere path: String) -> Finding {
    Finding(.e201, path: path, message: "the file is there already; give another id")
  }

  private static func place(of origin: Origin) -> String {
    let (line, column) = origin.place
    return "\(origin.file.path):\(line):\(column)"
  }
}

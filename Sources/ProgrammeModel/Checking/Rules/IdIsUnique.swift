/// No two records of a kind have one id.
///
/// Looked at where the records of all files are put together, as the second one is not kept.
enum IdIsUnique {
  static func finding(kept: some Record, dropped: some Record) -> Finding {
    let (line, column) = kept.origin.place
    return Finding(
      .e201, about: dropped, field: "id",
      """
      the id is taken by \(kept.origin.file.path):\(line):\(column); give one of them another
      """)
  }
}

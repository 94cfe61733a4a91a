import ProgrammeModel

/// The files of the directory in the order of their list: those that need somebody first, then by path.
struct FileOrder: AssessedOnce {
  let files: [FileState]
  let paths: [String]

  /// How many show what they held before they turned bad.
  let keptCount: Int
  private let places: [String: Int]

  init(_ assessment: Assessment) {
    let all = assessment.snapshot.files
    files =
      all.filter { !$0.isReadable && !$0.isStray } + all.filter { $0.isStray }
      + all.filter(\.isReadable)
    paths = files.map(\.path)
    keptCount = all.count { $0.keptFrom != nil }
    places = Dictionary(zip(paths, 0...), uniquingKeysWith: { first, _ in first })
  }

  func file(at path: String) -> FileState? { places[path].map { files[$0] } }
}

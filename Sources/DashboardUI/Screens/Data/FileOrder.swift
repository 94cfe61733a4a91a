import ProgrammeModel

/// The files of the directory in the order of their list: those that need somebody first, then by path.
struct FileOrder: AssessedOnce {
  let files: [FileState]
  let paths: [String]

  /// How many show what they held before they turned bad.
  let keptCount: Int

  /// One file in each of the states that files are in.
  let samples: [FileState]
  private let places: [String: Int]

  init(_ assessment: Assessment) {
    let all = assessment.snapshot.files
    files =
      all.filter { !$0.isReadable && !$0.isStray } + all.filter { $0.isStray }
      + all.filter(\.isReadable)
    paths = files.map(\.path)
    let bad = files.prefix { !$0.isReadable && !$0.isStray }
    samples = [
      bad.first { $0.keptFrom == nil }, bad.first { $0.keptFrom != nil },
      all.first(where: \.isStray),
      all.first(where: \.isReadable),
    ].compactMap { $0 }
    keptCount = all.count { $0.keptFrom != nil }
    places = Dictionary(zip(paths, 0...), uniquingKeysWith: { first, _ in first })
  }

  func file(at path: String) -> FileState? { places[path].map { files[$0] } }
}

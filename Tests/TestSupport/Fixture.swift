package import ProgrammeModel

/// A small programme of two cities, three areas and three languages, for screens to be drawn from.
package enum Fixture {
  /// 15 November 2021.
  package static let day = Day(number: 18_946)

  /// The data directory: contents by path.
  package static let files: [String: String] = [
    "programme.json": programme, "areas/metro.json": metro, "areas/tourism.json": tourism,
    "areas/innovation.json": innovation, "updates/metro.json": updates,
    "requests/signalling.json": requests, "risks/signalling.json": risks,
    "contacts.json": contacts, "sources.json": sources,
  ]

  /// The snapshot of some files; those of ``files`` are replaced by path.
  package static func snapshot(_ files: [String: String] = files) throws -> Snapshot {
    try Loader(FilesInMemory(files)).snapshot()
  }

  /// ``files`` with others in addition or in place.
  package static func files(with others: [String: String]) -> [String: String] {
    files.merging(others) { $1 }
  }
}

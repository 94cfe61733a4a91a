/// The files of a data directory by kind, and those that are of none.
struct DirectoryListing {
  /// A file to be read, and the kind that its place gives it.
  struct File {
    let path: String
    let kind: RecordKind
  }

  /// In the order of their paths.
  private(set) var files: [File] = []
  private(set) var hasProgramme = false

  /// Files whose name is no kind: nothing is read from them.
  private(set) var strays: [LoadedFile] = []

  private static let schemaFolder = "schema"
  private static let ending = ".json"

  init(of directory: some DataDirectory) throws(FileFault) {
    for entry in try directory.entries(of: "") where !Self.isPassedOver(entry.name) {
      if entry.isFolder, !entry.name.hasSuffix(Self.ending) {
        try addFolder(entry.name, of: directory)
      } else {
        addFile(entry.name)
      }
    }
    files.sort { $0.path < $1.path }
    strays.sort { $0.path < $1.path }
  }

  private mutating func addFile(_ name: String) {
    guard name.hasSuffix(Self.ending) else { return }
    if name == Loader.programmeFile {
      hasProgramme = true
    } else if let kind = RecordKind.byFolder[String(name.dropLast(Self.ending.count))] {
      files.append(File(path: name, kind: kind))
    } else {
      strays.append(stray(name, stem: String(name.dropLast(Self.ending.count))))
    }
  }

  private mutating func addFolder(
    _ name: String, of directory: some DataDirectory
  ) throws(FileFault) {
    guard name != Self.schemaFolder else { return }
    let entries: [DirectoryEntry]
    do throws(FileFault) {
      entries = try directory.entries(of: name)
    } catch {
      if RecordKind.byFolder[name] != nil {
        strays.append(LoadedFile(unread: name, error.finding(name)))
      }
      return
    }
    let names = entries.filter { entry in
      entry.name.hasSuffix(Self.ending) && !Self.isPassedOver(entry.name)
    }.map(\.name)
    if let kind = RecordKind.byFolder[name] {
      files += names.map { File(path: "\(name)/\($0)", kind: kind) }
    } else if !names.isEmpty {
      strays.append(stray(name, stem: name))
    }
  }

  private func stray(_ path: String, stem: String) -> LoadedFile {
    let nearest = nearestName(to: stem, among: RecordKind.byFolder.keys.sorted())
    let hint =
      nearest.map { "did you mean \"\($0)\"?" }
      ?? "write one of \(RecordKind.byFolder.keys.sorted().joined(separator: ", "))"
    return LoadedFile(
      unread: path, Finding(.w711, path: path, message: "the name is no kind of record; \(hint)"))
  }

  /// Dot files and what editors leave behind.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".orig")
      || name == "4913"
  }
}

/// The files of a data directory by kind, and those that are of none.
package struct DirectoryListing {
  /// A file to be read, and the kind that its place gives it.
  package struct File: Sendable {
    package let path: String
    package let kind: RecordKind
  }

  /// In the order of their paths.
  private(set) var files: [File] = []
  private(set) var hasProgramme = false

  /// Files whose name is no kind: nothing is read from them.
  private(set) var strays: [LoadedFile] = []

  /// Folders of a kind that could not be listed just now.
  private(set) var unlisted: Set<String> = []

  private static let schemaFolder = "schema"
  private static let ending = ".json"

  package init(of directory: some DataDirectory) throws(FileFault) {
    for entry in try directory.entries(of: "") where !Self.isPassedOver(entry.name) {
      let isKind = RecordKind.byFolder[entry.name] != nil
      if isKind || entry.isFolder && !entry.name.hasSuffix(Self.ending) {
        addFolder(entry.name, isKind: isKind, of: directory)
      } else {
        addFile(entry.name)
      }
    }
    files.sort { $0.path < $1.path }
    strays.sort { $0.path < $1.path }
  }

  /// The programme, where there is one, and the files of each kind.
  package var all: [File] {
    guard hasProgramme, let kind = RecordKind.byName[Programme.kind] else { return files }
    return [File(path: Loader.programmeFile, kind: kind)] + files
  }

  private mutating func addFile(_ name: String) {
    if hasEndingInCapitals(name) {
      strays.append(misnamed(name))
      return
    }
    guard name.hasSuffix(Self.ending) else { return }
    if name == Loader.programmeFile {
      hasProgramme = true
    } else {
      add(name, RecordKind.byFolder[String(name.dropLast(Self.ending.count))])
    }
  }

  private mutating func addFolder(
    _ name: String, isKind: Bool, of directory: some DataDirectory
  ) {
    guard name != Self.schemaFolder else { return }
    do throws(FileFault) {
      let all = try directory.entries(of: name).map(\.name).filter { !Self.isPassedOver($0) }
      let names = all.filter { $0.hasSuffix(Self.ending) }
      if isKind {
        strays += all.filter(hasEndingInCapitals).map { misnamed("\(name)/\($0)") }
        for file in names { add("\(name)/\(file)", RecordKind.byFolder[name]) }
      } else if !names.isEmpty {
        strays.append(stray(name, stem: name))
      }
    } catch {
      guard isKind else { return }
      strays.append(LoadedFile(unread: name, error.finding(name)))
      unlisted.insert(name)
    }
  }

  /// A name with bytes that are no UTF-8 comes with U+FFFD in their place, and can't be opened by it.
  private mutating func add(_ path: String, _ kind: RecordKind?) {
    if path.unicodeScalars.contains("\u{FFFD}") {
      let message = "the file name is not UTF-8; rename it"
      strays.append(LoadedFile(unread: path, Finding(.e001, path: path, message: message)))
    } else if let kind {
      files.append(File(path: path, kind: kind))
    } else {
      strays.append(stray(path, stem: String(path.dropLast(Self.ending.count))))
    }
  }

  private func hasEndingInCapitals(_ name: String) -> Bool {
    !name.hasSuffix(Self.ending) && name.lowercased().hasSuffix(Self.ending)
  }

  private func misnamed(_ path: String) -> LoadedFile {
    let ending = path.suffix(Self.ending.count)
    return LoadedFile(
      unread: path, FileNameIsKind.finding(path, endsIn: ending, notIn: Self.ending))
  }

  private func stray(_ path: String, stem: String) -> LoadedFile {
    LoadedFile(unread: path, FileNameIsKind.finding(path, stem: stem))
  }

  /// Dot files and what editors leave behind.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".orig")
      || name == "4913"
  }
}

/// Reads a data directory into a snapshot, for one audience.
public struct Loader: Sendable {
  private let directory: any DataDirectory
  private let path: String
  private let audience: Audience

  /// The description of the programme: the one file that must be there.
  package static let programmeFile = "programme.json"

  /// Opens the directory at a path.
  ///
  /// - Throws: ``LoadError/missingDirectory(path:)``, ``LoadError/notADirectory(path:)`` or
  ///   ``LoadError/unreadable(path:reason:)``.
  public init(path: String, audience: Audience = .internal) throws(LoadError) {
    do throws(FileFault) {
      directory = try DirectoryOnDisk(path: path)
    } catch {
      switch error {
      case .missing: throw .missingDirectory(path: path)
      case .notRegular: throw .notADirectory(path: path)
      default: throw .unreadable(path: path, error)
      }
    }
    self.path = path
    self.audience = audience
  }

  package init(
    _ directory: any DataDirectory, path: String = "data", audience: Audience = .internal
  ) {
    self.directory = directory
    self.path = path
    self.audience = audience
  }

  /// Reads every file, and gives what is good with a finding for each thing that is not.
  ///
  /// - Throws: ``LoadError`` where there is no `programme.json` or it holds no programme.
  public func snapshot() throws(LoadError) -> Snapshot {
    let loaded = try files()
    let snapshot = Snapshot(loaded, audience: audience)
    if let problem = snapshot.findings.first(where: { $0.code == .e006 }) {
      throw .brokenProgramme(directory: path, finding: "\(problem)")
    }
    guard snapshot.hasProgramme else {
      let problem = snapshot.findings.first { $0.path == Self.programmeFile }
      guard let problem, problem.code != .e005 else { throw .missingProgramme(directory: path) }
      throw .brokenProgramme(directory: path, finding: "\(problem)")
    }
    return snapshot
  }

  /// Reads every file for its findings, also where there is no programme to show.
  ///
  /// - Throws: ``LoadError/unreadable(path:reason:)`` where the directory cannot be listed.
  public func findings() throws(LoadError) -> (findings: [Finding], files: [FileState]) {
    let snapshot = Snapshot(try files(), audience: audience)
    return (snapshot.findings, snapshot.files)
  }

  private func files() throws(LoadError) -> [LoadedFile] {
    do throws(FileFault) {
      let listing = try DirectoryListing(of: directory)
      let programme = loadProgramme(isListed: listing.hasProgramme)
      return [programme]
        + listing.files.map { file in
          LoadedFile.read(file.path, kind: file.kind, from: directory, audience: audience)
        } + listing.strays
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  private func loadProgramme(isListed: Bool) -> LoadedFile {
    guard isListed, let kind = RecordKind.byName[Programme.kind] else {
      return LoadedFile(
        unread: Self.programmeFile,
        Finding(
          .e005, path: Self.programmeFile,
          message: "is missing; write one, or make one with `bilateral init`"))
    }
    return LoadedFile.read(Self.programmeFile, kind: kind, from: directory, audience: audience)
  }
}

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
    directory = try DirectoryOnDisk(dataAt: path)
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
    try snapshot(of: files(reusing: LoadedFiles()))
  }

  /// Puts loaded files together, and says why where they hold no programme.
  package func snapshot(of files: LoadedFiles) throws(LoadError) -> Snapshot {
    let snapshot = Snapshot(files.inOrder, audience: audience)
    if let programme = files[Self.programmeFile], !programme.hasRecords {
      throw fault(of: programme)
    }
    guard snapshot.hasProgramme else { throw .missingProgramme(directory: path) }
    return snapshot
  }

  /// Says why `programme.json` gives no programme.
  private func fault(of programme: LoadedFile) -> LoadError {
    let problems = programme.findings.inOrder
    let problem = problems.first { $0.code == .e006 } ?? problems.first
    guard let problem, problem.code != .e005 else { return .missingProgramme(directory: path) }
    return .brokenProgramme(directory: path, finding: "\(problem)")
  }

  /// Reads `programme.json` alone.
  ///
  /// - Throws: ``LoadError`` where it gives no programme.
  package func checkProgramme() throws(LoadError) {
    let programme = programmeAlone
    guard programme.hasRecords else { throw fault(of: programme) }
  }

  /// Reads `programme.json` alone; that it is no JSON is no fault here.
  ///
  /// - Throws: ``LoadError`` where it is missing, or of a newer format.
  package func checkFormat() throws(LoadError) {
    let programme = programmeAlone
    let codes = Set(programme.findings.map(\.code))
    guard codes.isDisjoint(with: [.e005, .e006]) else { throw fault(of: programme) }
  }

  private var programmeAlone: LoadedFile {
    programme(isListed: has(Self.programmeFile), LoadedFiles())
  }

  /// Reads every file for its findings, also where there is no programme to show.
  ///
  /// - Throws: ``LoadError/unreadable(path:reason:)`` where the directory cannot be listed.
  public func findings() throws(LoadError) -> (findings: [Finding], files: [FileState]) {
    let snapshot = Snapshot(try files(reusing: LoadedFiles()).inOrder, audience: audience)
    return (snapshot.findings, snapshot.files)
  }

  /// Reads every file for its findings, with every advice on a day where there is a programme to show.
  ///
  /// - Parameter day: told of the snapshot, as the programme may pin a day.
  /// - Throws: ``LoadError/unreadable(path:reason:)`` where the directory cannot be listed.
  public func findings(
    on day: (Snapshot) -> Day
  ) throws(LoadError) -> (findings: [Finding], files: [FileState]) {
    let snapshot = Snapshot(try files(reusing: LoadedFiles()).inOrder, audience: audience)
    guard snapshot.hasProgramme, !snapshot.findings.contains(where: { $0.code == .e006 }) else {
      return (snapshot.findings, snapshot.files)
    }
    let assessment = Assessment(DatedSnapshot(snapshot, asOf: day(snapshot)))
    return (Advice.findings(for: assessment), snapshot.files)
  }

  /// Reads the files that changed since an earlier reading; the others are taken from it.
  ///
  /// - Parameter progress: told how many of how many files are read.
  package func files(
    reusing earlier: LoadedFiles, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(LoadError) -> LoadedFiles {
    let listing: DirectoryListing
    do throws(FileFault) {
      listing = try DirectoryListing(of: directory)
    } catch {
      throw .unreadable(path: path, error)
    }
    var files = LoadedFiles()
    files.add(programme(isListed: listing.hasProgramme, earlier))
    let reading = SharedWork(listing.files) { read($0.path, $0.kind, earlier) }
    for file in reading.all(progress: progress) { files.add(file) }
    for file in earlier.files(below: listing.unlisted) { files.add(file) }
    for stray in listing.strays { files.add(stray) }
    return files
  }

  /// A loader of the same directory as it would be with one more file.
  package func adding(_ file: NewFile) -> Loader {
    Loader(DirectoryOverlay(file, over: directory), path: path, audience: audience)
  }

  /// Whether something stands at a path below the directory, readable or not.
  package func has(_ path: String) -> Bool {
    do throws(FileFault) {
      _ = try directory.signature(of: path)
      return true
    } catch {
      return error != .missing
    }
  }

  private func read(_ path: String, _ kind: RecordKind, _ earlier: LoadedFiles) -> LoadedFile {
    let known = earlier[path]
    if let known, let signature = known.signature,
      (try? directory.signature(of: path)) == signature
    {
      return known
    }
    return LoadedFile.read(path, kind: kind, from: directory, audience: audience).keeping(known)
  }

  private func programme(isListed: Bool, _ earlier: LoadedFiles) -> LoadedFile {
    let path = Self.programmeFile
    if isListed, let kind = RecordKind.byName[Programme.kind] { return read(path, kind, earlier) }
    let message = "is missing; write one, or make one with `bilateral init`"
    return LoadedFile(unread: path, Finding(.e005, path: path, message: message))
      .keeping(earlier[path])
  }
}

import LocatedJSON

/// How long each step takes from a directory to a checked snapshot, one after another on one thread.
package struct LoadingProfile: Sendable {
  /// One step, with how much it had to do.
  package struct Phase: Sendable {
    package let name: String
    package let nanoseconds: Int

    /// Bytes that it went through; `nil` where it goes by records.
    package let bytes: Int?

    /// Files, where it goes by them, else records.
    package let count: Int
  }

  package private(set) var phases: [Phase] = []
  package let snapshot: Snapshot

  /// Goes through a data directory step by step.
  ///
  /// - Parameters:
  ///   - day: the day on which advice is asked for.
  ///   - clock: nanoseconds of a clock that never goes back.
  /// - Throws: ``LoadError`` where there is no programme to read.
  package init(
    path: String, day: (Snapshot) -> Day, clock: @escaping () -> Int
  ) throws(LoadError) {
    let directory = try DirectoryOnDisk(dataAt: path)
    var watch = Stopwatch(clock)
    let found: [DirectoryListing.File]
    do throws(FileFault) {
      found = try DirectoryListing(of: directory).all
    } catch {
      throw .unreadable(path: path, error)
    }
    watch.lap("find", count: found.count)

    let read = found.compactMap { file in
      (try? directory.contents(of: file.path)).map { (file, $0) }
    }
    let bytes = read.reduce(0) { $0 + $1.1.bytes.count }
    watch.lap("read", bytes: bytes, count: read.count)

    let parsed = read.compactMap { file, contents in
      (try? Document(contents.bytes)).map { (file, contents.signature, $0) }
    }
    watch.lap("parse", bytes: bytes, count: parsed.count)

    let files = parsed.map { file, signature, document in
      LoadedFile.decode(
        document, path: file.path, kind: file.kind, signature: signature, audience: .internal)
    }
    let records = files.reduce(0) { $0 + $1.recordCount }
    watch.lap("decode", bytes: bytes, count: records)

    snapshot = Snapshot(files, audience: .internal) { watch.lap("index", count: records) }
    guard snapshot.hasProgramme, !snapshot.findings.contains(where: { $0.code == .e006 }) else {
      try Loader(directory, path: path).checkProgramme()
      throw .missingProgramme(directory: path)
    }
    _ = Advice.findings(for: Assessment(DatedSnapshot(snapshot, asOf: day(snapshot))))
    watch.lap("check", bytes: bytes, count: records)
    phases = watch.phases
  }

  /// Adds a step that was measured elsewhere, such as drawing.
  package mutating func add(_ name: String, nanoseconds: Int, count: Int) {
    phases.append(Phase(name: name, nanoseconds: nanoseconds, bytes: nil, count: count))
  }
}

/// Tells what passed between its laps.
private struct Stopwatch {
  private let clock: () -> Int
  private var start: Int
  private(set) var phases: [LoadingProfile.Phase] = []

  init(_ clock: @escaping () -> Int) {
    self.clock = clock
    start = clock()
  }

  mutating func lap(_ name: String, bytes: Int? = nil, count: Int) {
    let now = clock()
    phases.append(
      LoadingProfile.Phase(name: name, nanoseconds: now - start, bytes: bytes, count: count))
    start = clock()
  }
}

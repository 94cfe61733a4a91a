/// Everything that is true of a programme, as its data directory said at one moment.
///
/// Immutable, and cheap to copy: what it holds is shared. A kind of record is a table: `snapshot.areas`.
@dynamicMemberLookup
public struct Snapshot: Sendable {
  private let contents: Contents

  /// What a snapshot holds, once for all its copies.
  private final class Contents: Sendable {
    let records: Records
    let index: RecordIndex
    let findings: [Finding]
    let files: [FileState]
    let audience: Audience
    let references: [[Reference]]
    let hidden: Set<RecordName>
    let withheldKinds: Set<String>
    let withheldSpans: [Identifier<Area>: AreaSpan]
    let unreadKinds: Set<String>
    let readFiles: [(file: SourceFile, kind: RecordKind)]
    let errorCount: Int
    let brokenFiles: [FileState]
    let completeness = LastAnswer<[String], Completeness>()
    let sourceUse = LastAnswer<Bool, [String: SourceUse]>()
    let areaSpans = LastAnswer<Bool, [Identifier<Area>: AreaSpan]>()

    init(
      records: Records, index: RecordIndex, findings: [Finding], files: [FileState],
      audience: Audience,
      references: [[Reference]], hidden: Set<RecordName>,
      withheldSpans: [Identifier<Area>: AreaSpan], unreadKinds: Set<String>,
      readFiles: [(file: SourceFile, kind: RecordKind)]
    ) {
      self.records = records
      self.index = index
      self.findings = findings
      self.files = files
      self.audience = audience
      self.references = references
      self.hidden = hidden
      withheldKinds = Set(hidden.map(\.kind))
      self.withheldSpans = withheldSpans
      self.unreadKinds = unreadKinds
      self.readFiles = readFiles
      errorCount = findings.count { $0.code.severity == .error }
      brokenFiles = files.filter { !$0.isReadable && !$0.isStray }
    }
  }

  /// Puts files together and checks what holds between their records.
  ///
  /// - Parameter indexed: called once all is together, before it is checked.
  package init(_ files: [LoadedFile], audience: Audience, indexed: () -> Void = {}) {
    var records = Records()
    for file in files { for kind in file.kinds { kind.merge(&records, file) } }
    var findings = files.flatMap(\.findings)
    for kind in RecordKind.all { findings += kind.seal(&records) }
    let index = RecordIndex(records)
    let unchecked = Contents(
      records: records, index: index, findings: [], files: [], audience: audience,
      references: files.map(\.references), hidden: Set(files.flatMap(\.hidden)),
      withheldSpans: files.reduce(into: [:]) { $0.formUnion($1.withheldSpans) },
      unreadKinds: Set(files.flatMap(\.unreadKinds)),
      readFiles: files.filter { $0.isTold(to: audience) }.compactMap(\.source))
    let facts = Snapshot(unchecked)
    indexed()
    findings += SharedWork(Rules.all, atATime: 1) { $0.findings(in: facts) }.all().joined()
    let untold = Set(files.filter { !$0.isTold(to: audience) }.map(\.path))
    findings.removeAll { untold.contains($0.path) }
    findings = findings.inOrder
    contents = Contents(
      records: records, index: index, findings: findings,
      files: files.filter { $0.isTold(to: audience) }.map(FileState.init), audience: audience,
      references: unchecked.references, hidden: unchecked.hidden,
      withheldSpans: unchecked.withheldSpans,
      unreadKinds: unchecked.unreadKinds,
      readFiles: unchecked.readFiles)
  }

  private init(_ contents: Contents) { self.contents = contents }

  public subscript<T>(dynamicMember path: KeyPath<Records, T>) -> T {
    contents.records[keyPath: path]
  }

  public var records: Records { contents.records }

  /// Look-ups by what records refer to.
  public var index: RecordIndex { contents.index }

  /// By file, then place; of the files that the audience may know of.
  public var findings: [Finding] { contents.findings }

  /// How many of the findings are errors.
  package var errorCount: Int { contents.errorCount }

  /// What rests on each source, by its id; worked out when it is first asked for.
  package var sourceUse: [String: SourceUse] {
    contents.sourceUse(true) { SourceUse.all(among: references) }
  }

  /// How much is translated, sourced and real; worked out when it is first asked for.
  ///
  /// - Parameter languages: BCP 47 tags.
  package func completeness(in languages: [String]) -> Completeness {
    contents.completeness(languages) { Completeness(of: self, languages: languages) }
  }

  /// The files that can't be read, though they should be, by path.
  package var brokenFiles: [FileState] { contents.brokenFiles }

  /// Every file of the directory that the audience may know of, by path, `programme.json` first.
  public var files: [FileState] { contents.files }

  /// For whom the data was loaded.
  public var audience: Audience { contents.audience }

  /// Every mention of a record by another: those of each file, which are kept once.
  package var references: FlattenSequence<[[Reference]]> { contents.references.joined() }

  /// Records that this audience may not see.
  package var hidden: Set<RecordName> { contents.hidden }

  /// When each area was there, also those that the audience may not see; worked out when it is first asked for.
  var areaSpans: [Identifier<Area>: AreaSpan] {
    contents.areaSpans(true) { Dictionary(of: self, withheld: contents.withheldSpans) }
  }

  /// Whether there are records of a kind that this audience may not see.
  package func withholds(_ kind: String) -> Bool { contents.withheldKinds.contains(kind) }

  /// The kinds of which a file could not be read, so that not all their records are known.
  package var unreadKinds: Set<String> { contents.unreadKinds }

  /// The text of every file that could be read, and the kind of its records.
  var readFiles: [(file: SourceFile, kind: RecordKind)] { contents.readFiles }

  /// Whether there is a programme at all; without one nothing else is shown.
  package var hasProgramme: Bool { !contents.records.programmes.isEmpty }

  /// The programme. Only snapshots that have one are handed out.
  public var programme: Programme { contents.records.programmes[0] }
}

extension FileState {
  init(_ file: LoadedFile) {
    self.init(
      path: file.path, size: file.signature?.size ?? 0,
      modified: file.signature?.modified.seconds,
      recordCount: file.recordCount, isReadable: file.isReadable,
      keptFrom: file.keptFrom?.seconds,
      isStray: file.findings.contains { $0.code == .w711 })
  }
}

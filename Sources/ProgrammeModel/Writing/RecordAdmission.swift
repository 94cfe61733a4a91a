import LocatedJSON

/// Decides where a new record of a kind stands in a data directory, and whether it may.
package struct RecordAdmission: Sendable {
  private let loader: Loader
  private let snapshot: Snapshot
  private let kind: RecordKind
  private let naming: RecordNaming

  /// Reads the directory, so that ids that are taken are known.
  ///
  /// - Throws: ``LoadError`` where it holds no programme.
  package init<R: CreatableRecord>(_ type: R.Type, into loader: Loader) throws(LoadError) {
    self.loader = loader
    kind = R.recordKind
    naming = RecordNaming(R.idParts)
    snapshot = try loader.snapshot()
  }

  /// The draft with an id of its own, made by the rule of its kind where it has none.
  package func named(_ draft: RecordDraft) -> RecordDraft {
    var draft = draft
    draft.languages = snapshot.programme.languages
    guard draft.id == nil, let id = naming.id(for: draft) else { return draft }
    draft.id = naming.free(id, isTaken: isTaken)
    return draft
  }

  /// The fields that an id is made of.
  package var namingFields: [String] { naming.fields }

  /// A sound file in canonical form; what an editor added to the record is kept.
  package func canonical(_ file: NewFile) -> NewFile {
    guard let document = try? Document(file.bytes) else { return file }
    let form = CanonicalForm(of: kind, languages: snapshot.programme.languages)
    return NewFile(file.path, form.bytes(of: document))
  }

  /// What a command line describes.
  package func entry(_ draft: RecordDraft) -> RecordEntry {
    let named = named(draft)
    return entry(
      id: named.id, named.text, isNamedByRule: draft.id == nil, missing: draft.missingFlags)
  }

  /// What an editor left, line for line; its id is made now where there is none.
  package func entry(edited text: [UInt8]) -> RecordEntry {
    let asItIs = entry(id: nil, text, isNamedByRule: false)
    guard formFault(of: asItIs.file) == nil, let draft = RecordDraft(kind, text: text) else {
      return asItIs
    }
    guard draft.hasRoomForId, let id = named(draft).id else {
      return entry(id: draft.id, text, isNamedByRule: false)
    }
    return entry(id: id, RecordDraft.text(text, naming: id), isNamedByRule: true)
  }

  /// The file of a record; one without a sound id gets a name that is only shown.
  private func entry(
    id: String?, _ text: [UInt8], isNamedByRule: Bool, missing: [String] = []
  ) -> RecordEntry {
    let stem = id.flatMap { isIdentifier($0) ? $0 : nil } ?? "new"
    return RecordEntry(
      file: NewFile("\(folder)/\(stem).json", text), id: id, missingFlags: missing,
      isNamedByRule: isNamedByRule)
  }

  /// What forbids to write a record besides flags that are missing: every error, in whatever file, that is not there
  /// without it.
  package func problems(with entry: RecordEntry) throws(LoadError) -> [Finding] {
    var beside: Set<FindingCode> = entry.missingFlags.isEmpty ? [] : [.e007, .e101]
    if !(entry.id.map(isIdentifier) ?? false) { beside.insert(.e106) }
    return try allProblems(with: entry).filter { !beside.contains($0.code) }
  }

  /// What no finding tells and forbids the record all the same: that a party turns to itself.
  package func misfits(of entry: RecordEntry) -> [String] {
    guard let root = try? Document(entry.file.bytes).root, root.kind == .object,
      let from = root["from"]?.string, from == root["to"]?.string
    else { return [] }
    return ["from, to: both are \"\(from)\"; name two parties"]
  }

  private func allProblems(with entry: RecordEntry) throws(LoadError) -> [Finding] {
    if let fault = formFault(of: entry.file) { return [fault] }
    if !entry.isNamedByRule, let id = entry.id, let fault = takenFault(id, in: entry.file.path) {
      return [fault]
    }
    let after = try loader.adding(entry.file).snapshot()
    let errors = after.findings.errors(besides: snapshot.findings)
    let dangling = ReferencesExist(in: entry.file.path).findings(in: after)
    return (errors + dangling.errors(besides: errors)).inOrder
  }

  /// A list would bring records in under ids that nobody looked at.
  private func formFault(of file: NewFile) -> Finding? {
    guard let root = try? Document(file.bytes).root else { return nil }
    if root.kind != .object {
      return finding(file, at: root.position, "is \(root.kindName) at the top")
    }
    if let items = root.members.first(where: { $0.key.equals("items") }) {
      return finding(file, at: items.key.position, "`items` makes it a list")
    }
    return root.members.contains { kind.has($0.key) }
      ? nil : finding(file, at: root.position, "has no field of this kind")
  }

  private func finding(_ file: NewFile, at place: Position, _ fault: String) -> Finding {
    Finding(
      .e007, path: file.path, line: place.line, column: place.column,
      message: "\(fault); leave one record alone, {\"id\": …}")
  }

  private var folder: String { kind.folder ?? kind.name }

  private func isTaken(_ id: String) -> Bool { takenFault(id, in: "") != nil }

  private func takenFault(_ id: String, in path: String) -> Finding? {
    if let origin = kind.origin(snapshot.records, id) {
      return IdIsUnique.finding(in: path, id: id, takenBy: origin)
    }
    return loader.has("\(folder)/\(id).json") ? IdIsUnique.finding(inFileThatIsThere: path) : nil
  }
}

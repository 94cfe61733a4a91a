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

  /// The file of a record; one without a sound id gets a name that is only shown.
  package func file(id: String?, _ text: [UInt8]) -> NewFile {
    let stem = id.flatMap { isIdentifier($0) ? $0 : nil } ?? "new"
    return NewFile("\(folder)/\(stem).json", text)
  }

  /// What forbids to write a file, in the order of its places; errors elsewhere in the directory are not its own.
  package func problems(with file: NewFile, id: String?) throws(LoadError) -> [Finding] {
    if let id, let taken = takenMessage(id) {
      return [Finding(.e201, path: file.path, message: taken)]
    }
    return try loader.adding(file).findings().findings.filter {
      $0.path == file.path && $0.code.severity == .error
    }
  }

  private var folder: String { kind.folder ?? kind.name }

  private func isTaken(_ id: String) -> Bool { takenMessage(id) != nil }

  private func takenMessage(_ id: String) -> String? {
    if let origin = kind.origin(snapshot.records, id) {
      let (line, column) = origin.place
      return "the id \"\(id)\" is taken by \(origin.file.path):\(line):\(column); give another"
    }
    return loader.has("\(folder)/\(id).json")
      ? "the file is there already; give another id" : nil
  }
}

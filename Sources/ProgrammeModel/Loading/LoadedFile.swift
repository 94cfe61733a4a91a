import LocatedJSON

/// One file, read and decoded: what a snapshot is made of.
///
/// Shared rather than copied: it has a table for each kind of record, and there are many files.
package final class LoadedFile: Sendable {
  package let path: String

  /// Its text and kind, where it could be read.
  let source: (file: SourceFile, kind: RecordKind)?
  package let signature: FileSignature?
  package let records: Records
  /// The kinds of which it has records.
  let kinds: [RecordKind]
  package let references: [Reference]
  package let hidden: Set<RecordName>
  let withheldSpans: [Identifier<Area>: AreaSpan]
  package let findings: [Finding]

  /// Whether its records are known from it: it is JSON, and has the form of its kind.
  package let isReadable: Bool

  /// When the version was written whose records are still shown, though a newer one can't be read.
  package let keptFrom: FileTime?

  /// A file that could not be read, with the finding that says why.
  init(unread path: String, _ finding: Finding, signature: FileSignature? = nil) {
    self.path = path
    source = nil
    self.signature = signature
    records = Records()
    kinds = []
    references = []
    hidden = []
    withheldSpans = [:]
    findings = [finding]
    isReadable = false
    keptFrom = nil
  }

  /// A file that turned bad: the records of its last good version, with the finding of the bad one.
  private init(_ broken: LoadedFile, keeping good: LoadedFile) {
    path = broken.path
    source = nil
    signature = broken.signature
    records = good.records
    kinds = good.kinds
    references = good.references
    hidden = good.hidden
    withheldSpans = good.withheldSpans
    findings = broken.findings
    isReadable = false
    keptFrom = good.isReadable ? good.signature?.modified : good.keptFrom
  }

  /// Whether there are records to show: its own, or those of its last good version.
  var hasRecords: Bool { isReadable || keptFrom != nil }

  /// The kinds of the records that are missing with it: nothing where they are known.
  package var unreadKinds: [String] {
    hasRecords ? [] : Self.kinds(in: path)
  }

  /// The kinds of the records that stand in a file, by its path.
  static func kinds(in path: String) -> [String] {
    if path == Loader.programmeFile { return [Party.kind] }
    let folder = path.split(separator: "/").first.map(String.init) ?? path
    let stem = folder.hasSuffix(".json") ? String(folder.dropLast(5)) : folder
    guard let kind = RecordKind.byFolder[stem] else { return [] }
    return kind.name == Area.kind ? [kind.name] + kindsInsideAreas : [kind.name]
  }

  /// Those that have no files of their own and don't stand in the programme's.
  private static let kindsInsideAreas = RecordKind.all
    .filter { $0.folder == nil && $0.name != Programme.kind && $0.name != Party.kind }
    .map(\.name)

  /// This file, with the records of an earlier version where this one can't be read.
  package func keeping(_ earlier: LoadedFile?) -> LoadedFile {
    guard !isReadable, let earlier, earlier.hasRecords else { return self }
    return LoadedFile(self, keeping: earlier)
  }

  init(path: String, signature: FileSignature, of kind: RecordKind, _ decoding: Decoding) {
    self.path = path
    self.signature = signature
    records = decoding.records
    kinds = decoding.kinds.compactMap { RecordKind.byName[$0] }
    references = decoding.references
    hidden = decoding.hidden
    withheldSpans = decoding.withheldSpans
    isReadable = decoding.hasKnownForm
    keptFrom = nil
    // What nobody is to be told of takes no room while a session lasts.
    let isTold = Self.isTold(path, to: decoding.audience, holdsRecords: !kinds.isEmpty)
    source = isTold ? (decoding.file, kind) : nil
    findings = isTold ? decoding.findings : []
  }
}

extension LoadedFile {
  /// How many records it has, nested ones included.
  var recordCount: Int { kinds.reduce(0) { $0 + $1.countInFile(self) } }

  /// Whether an audience may know of it: the name of a file that has nothing for it may tell what it may not see.
  func isTold(to audience: Audience) -> Bool {
    Self.isTold(path, to: audience, holdsRecords: recordCount > 0)
  }

  private static func isTold(
    _ path: String, to audience: Audience, holdsRecords: @autoclosure () -> Bool
  ) -> Bool {
    audience == .internal || holdsRecords() || path == Loader.programmeFile
  }

  /// Reads and decodes the file of a kind. Never fails: what is wrong is in ``findings``.
  package static func read(
    _ path: String, kind: RecordKind, from directory: some DataDirectory, audience: Audience
  ) -> LoadedFile {
    let contents: FileContents
    do throws(FileFault) {
      contents = try directory.contents(of: path)
    } catch {
      return LoadedFile(unread: path, error.finding(path))
    }
    let document: Document
    do throws(SyntaxError) {
      document = try Document(contents.bytes)
    } catch {
      return LoadedFile(unread: path, error.finding(path), signature: contents.signature)
    }
    return decode(
      document, path: path, kind: kind, signature: contents.signature, audience: audience)
  }

  /// Decodes a file of a kind.
  static func decode(
    _ document: Document, path: String, kind: RecordKind, signature: FileSignature,
    audience: Audience
  ) -> LoadedFile {
    var decoding = Decoding(file: SourceFile(path: path, document: document), audience: audience)
    decoding.findings = Decoding.duplicateKeys(in: decoding.file)
    decoding.decodeFile(kind)
    return LoadedFile(path: path, signature: signature, of: kind, decoding)
  }
}

extension SyntaxError {
  func finding(_ path: String) -> Finding {
    let code: FindingCode =
      switch category {
      case .encoding: .e001
      case .syntax: .e002
      case .mergeConflict: .e003
      case .limit: .e008
      }
    return Finding(
      code, path: path, line: position.line, column: position.column, message: "\(reason)")
  }
}

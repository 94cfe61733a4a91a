import LocatedJSON

/// One file, read and decoded: what a snapshot is made of.
package struct LoadedFile: Sendable {
  package let path: String
  package let signature: FileSignature?
  package let records: Records
  package let references: [Reference]
  package let hidden: Set<RecordName>
  package let findings: [Finding]
  package let isReadable: Bool

  /// A file that could not be read, with the finding that says why.
  init(unread path: String, _ finding: Finding, signature: FileSignature? = nil) {
    self.path = path
    self.signature = signature
    records = Records()
    references = []
    hidden = []
    findings = [finding]
    isReadable = false
  }

  init(path: String, signature: FileSignature, _ decoding: Decoding) {
    self.path = path
    self.signature = signature
    records = decoding.records
    references = decoding.references
    hidden = decoding.hidden
    findings = decoding.findings
    isReadable = true
  }
}

extension LoadedFile {
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
    var decoding = Decoding(file: SourceFile(path: path, document: document), audience: audience)
    decoding.reportDuplicateKeys()
    decoding.decodeFile(kind)
    return LoadedFile(path: path, signature: contents.signature, decoding)
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

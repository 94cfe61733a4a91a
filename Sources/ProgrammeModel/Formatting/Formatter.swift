import LocatedJSON

/// Brings the files of a data directory into canonical form.
package struct Formatter {
  private let directory: DirectoryOnDisk
  private let path: String

  /// Opens the directory at a path.
  package init(path: String, calls: SystemCalls = .live) throws(LoadError) {
    directory = try DirectoryOnDisk(dataAt: path, calls: calls)
    self.path = path
  }

  /// What came of one file.
  package enum Outcome: Sendable {
    /// It is in canonical form already.
    case canonical
    /// It was rewritten, or would be.
    case changed
    /// It can't be read without doubt, and is left as it is.
    case refused([Finding])
    /// It could not be written, and is as it was.
    case unwritten(Finding)
  }

  /// Formats every data file, the programme first.
  ///
  /// - Parameter isTrial: whether nothing is to be written.
  /// - Throws: ``LoadError`` where the directory cannot be listed, has no `programme.json`, or one of a newer format;
  ///   nothing is written then.
  package func format(
    isTrial: Bool, each: (_ path: String, Outcome) -> Void
  ) throws(LoadError) {
    try Loader(directory, path: path).checkFormat()
    let listing: DirectoryListing
    do throws(FileFault) {
      listing = try DirectoryListing(of: directory)
    } catch {
      throw .unreadable(path: path, error)
    }
    for folder in listing.strays where listing.unlisted.contains(folder.path) {
      each(folder.path, .refused(folder.findings))
    }
    let languages = programmeLanguages
    for file in listing.all {
      let form = CanonicalForm(of: file.kind, languages: languages)
      each(file.path, format(file.path, form, isTrial: isTrial))
    }
  }

  private func format(_ path: String, _ form: CanonicalForm, isTrial: Bool) -> Outcome {
    let contents: FileContents
    let document: Document
    do throws(FileFault) {
      contents = try directory.contents(of: path)
    } catch {
      return .refused([error.finding(path)])
    }
    do throws(SyntaxError) {
      document = try Document(contents.bytes)
    } catch {
      return .refused([error.finding(path)])
    }
    let repeats = Decoding.duplicateKeys(in: SourceFile(path: path, document: document))
    guard repeats.isEmpty else { return .refused(repeats) }
    let bytes = form.bytes(of: document)
    if bytes == contents.bytes { return .canonical }
    if isTrial { return .changed }
    do throws(FileFault) {
      try directory.replace(path, contents.signature, with: bytes)
      return .changed
    } catch {
      return .unwritten(error.finding(path))
    }
  }

  /// The order of languages that the programme gives; none where it can't be read.
  private var programmeLanguages: [String] {
    guard let contents = try? directory.contents(of: Loader.programmeFile),
      let root = try? Document(contents.bytes).root
    else { return [] }
    return root["languages"]?.elements.compactMap(\.string) ?? []
  }
}

import ArgumentParser
import ProgrammeModel
import TerminalKit

/// Where a new record is looked at and then put into its file.
struct RecordDesk {
  private let directory: String
  private let read: () throws(LoadError) -> RecordAdmission

  init<R: CreatableRecord>(_ kind: R.Type, directory: String) {
    self.directory = directory
    read = { () throws(LoadError) in
      try RecordAdmission(kind, into: try Loader(path: directory))
    }
  }

  /// What came of a record.
  private enum Verdict {
    case written(path: String)
    case refused([String])
  }

  /// Writes a record that the command line describes, and gives its path.
  func write(_ draft: RecordDraft) throws -> String {
    switch try judge({ $0.entry(draft) }, tellingOf: nil) {
    case .written(let path): return path
    case .refused(let problems):
      report(problems)
      throw ExitCode.dataErrors
    }
  }

  /// Lets a person fill in the draft, checks it, and asks what to do where it is not sound.
  func editAndWrite(_ draft: RecordDraft) throws -> String {
    let page = try DraftPage(draft.kind, try admission().named(draft).completed.text)
    while true {
      try page.edit()
      let text = try page.text()
      switch try judge({ $0.entry(edited: text) }, tellingOf: page.path) {
      case .written(let path):
        page.discard()
        return path
      case .refused(let problems): report(problems)
      }
      try page.askWhetherToEditAgain()
    }
  }

  /// Checks a record with the directory as it is now, and writes it where it is sound.
  ///
  /// Where somebody else takes its name meanwhile, a record that was named by a rule gets the next number.
  ///
  /// - Parameter page: the file that the text stands in, if it stands in one.
  private func judge(
    _ entry: (RecordAdmission) -> RecordEntry, tellingOf page: String?
  ) throws -> Verdict {
    var taken: String?
    while true {
      let admission = try admission()
      let entry = entry(admission)
      let problems = try problems(with: entry, admission, tellingOf: page)
      guard problems.isEmpty else { return .refused(problems) }
      let path = (directory.hasSuffix("/") ? directory : directory + "/") + entry.file.path
      do throws(FileFault) {
        try DirectoryOnDisk(path: directory).create(admission.canonical(entry.file))
        return .written(path: path)
      } catch {
        guard error == .taken, entry.isNamedByRule, entry.id != taken else {
          throw error.refusal(of: path)
        }
        taken = entry.id
      }
    }
  }

  /// Reads the directory, or ends the command with one line on standard error and exit code 3.
  private func admission() throws -> RecordAdmission {
    do throws(LoadError) {
      return try read()
    } catch {
      throw ExitCode.noData(because: error)
    }
  }

  private func problems(
    with entry: RecordEntry, _ admission: RecordAdmission, tellingOf page: String?
  ) throws -> [String] {
    do throws(LoadError) {
      let lines =
        try admission.problems(with: entry).map { finding in
          finding.description(
            naming: finding.path == entry.file.path ? page ?? finding.path : finding.path)
        } + admission.misfits(of: entry)
      if !entry.missingFlags.isEmpty { return lines + [Self.asking(for: entry.missingFlags)] }
      guard entry.id == nil else { return lines }
      let fields = admission.namingFields.joined(separator: ", ")
      return lines + ["the id is made of: \(fields); give them, or --id"]
    } catch {
      throw ExitCode.noData(because: error)
    }
  }

  private static func asking(for flags: [String]) -> String {
    let names = flags.joined(separator: ", ")
    return flags.count == 1
      ? "\(names): is missing; give it, or fill in a draft with --edit"
      : "\(names): are missing; give them, or fill in a draft with --edit"
  }

  private func report(_ problems: [String]) {
    let lines = problems.map { VisibleText.filter($0) + "\n" }
    try? OpenOutput.errors.write(lines.joined())
  }
}

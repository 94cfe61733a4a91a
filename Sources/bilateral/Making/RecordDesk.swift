import ArgumentParser
import ProgrammeModel
import TerminalKit

/// Where a new record is looked at and then put into its file.
struct RecordDesk {
  private let directory: String
  private let admission: RecordAdmission

  /// Reads the directory, or ends the command with one line on standard error and exit code 3.
  init<R: CreatableRecord>(_ kind: R.Type, directory: String) throws {
    self.directory = directory
    do throws(LoadError) {
      admission = try RecordAdmission(kind, into: try Loader(path: directory))
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.noData
    }
  }

  /// Writes a record that the command line describes, and gives its path.
  func write(_ draft: RecordDraft) throws -> String {
    let draft = admission.named(draft)
    let file = admission.file(id: draft.id, draft.text)
    let problems = try problems(with: file, id: draft.id)
    if problems.isEmpty { return try save(file) }
    report(problems)
    throw ExitCode.dataErrors
  }

  /// Lets a person fill in the draft, checks it, and asks what to do where it is not sound.
  func editAndWrite(_ draft: RecordDraft) throws -> String {
    let page = try DraftPage(draft.kind, admission.named(draft).completed.text)
    while true {
      try page.edit()
      let (file, id) = try judged(page, kind: draft.kind)
      let problems = try problems(with: file, id: id)
      if problems.isEmpty {
        let path = try save(file)
        page.discard()
        return path
      }
      report(problems)
      try page.askWhetherToEditAgain()
    }
  }

  /// The file that an edited draft makes; its id is made now where the editor left none.
  private func judged(_ page: DraftPage, kind: RecordKind) throws -> (file: NewFile, id: String?) {
    let text = try page.text()
    guard let draft = RecordDraft(kind, text: text) else {
      return (admission.file(id: nil, text), nil)
    }
    if draft.id != nil { return (admission.file(id: draft.id, text), draft.id) }
    let named = admission.named(draft)
    return (admission.file(id: named.id, named.text), named.id)
  }

  private func problems(with file: NewFile, id: String?) throws -> [String] {
    do throws(LoadError) {
      let findings = try admission.problems(with: file, id: id)
      if id != nil || findings.isEmpty { return findings.map { "\($0)" } }
      let fields = admission.namingFields.joined(separator: ", ")
      return findings.map { "\($0)" }
        + ["the id is made of Latin letters and digits of: \(fields); give them, or --id"]
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.noData
    }
  }

  private func report(_ problems: [String]) {
    let lines = problems.map { VisibleText.filter($0) + "\n" }
    try? OpenOutput.errors.write(lines.joined())
  }

  private func save(_ file: NewFile) throws -> String {
    let path = (directory.hasSuffix("/") ? directory : directory + "/") + file.path
    do throws(FileFault) {
      try DirectoryOnDisk(path: directory).create(admission.canonical(file))
      return path
    } catch {
      throw error.refusal(of: path)
    }
  }
}

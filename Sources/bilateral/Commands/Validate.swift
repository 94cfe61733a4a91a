import ArgumentParser
import ProgrammeModel

/// Checks a data directory and prints what its keepers should know.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every finding of a data directory.",
    discussion:
      "Exits 0 when clean or with warnings only, 1 with warnings under --strict, 2 with errors, 3 where the directory can't be read."
  )

  @OptionGroup var data: DataDirectoryOptions

  @Flag(help: "Let warnings fail too (exit 1).")
  var strict = false

  mutating func run() throws {
    let (findings, files) = try checked()
    for f in findings { print(f) }
    print(files.count)
  }

  private func checked() throws -> (findings: [Finding], files: [FileState]) {
    do {
      return try Loader(path: data.path, audience: data.audience).findings()
    } catch {
      Complaint.write("\(error)")
      throw ExitCode.noData
    }
  }
}

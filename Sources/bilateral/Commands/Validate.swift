import ArgumentParser
import ProgrammeModel
import Reports

/// Checks a data directory and prints what its keepers should know.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Print every finding of a data directory.",
    discussion: """
      Exits 0 when clean or with warnings only, 1 with warnings under --strict, 2 with errors, 3 \
      where the directory can't be read. What --only and --ignore leave out does not count.
      """)

  @OptionGroup var data: DataDirectoryOptions
  @OptionGroup var day: AsOfOption
  @OptionGroup var choice: FindingChoice
  @OptionGroup var output: OutputOptions

  @Option(help: "How findings are written: text, json, sarif or github.")
  var format = FindingsFormat.text

  @Flag(help: "Let warnings fail too (exit 1).")
  var strict = false

  mutating func run() throws {
    let (findings, files) = try checked()
    let report = FindingsReport(choice.chosen(from: findings), in: files, of: data.path)
    try output.deliver(format.write(report))
    if report.count(.error) > 0 { throw ExitCode.dataErrors }
    if strict, report.count(.warning) > 0 { throw ExitCode.found }
  }

  private func checked() throws -> (findings: [Finding], files: [FileState]) {
    do {
      return try Loader(path: data.path, audience: data.audience)
        .findings { day.day(for: $0) }
    } catch {
      throw ExitCode.noData(because: error)
    }
  }
}

extension FindingsFormat: ExpressibleByArgument {}

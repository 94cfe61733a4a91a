import ArgumentParser
import ProgrammeModel
import TerminalKit

/// Rewrites the files of a data directory in canonical form.
struct Fmt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Rewrite a data directory's files in canonical form.",
    discussion: """
      Prints the files that changed. A file that is no JSON or has a key twice is named and left \
      as it is (exit 2); one that can't be written, too (exit 1). Where DIR has no programme.json, \
      or one of a newer format, nothing is written (exit 3).
      """)

  @OptionGroup var data: DataDirectoryArgument

  @Flag(help: "Write nothing; print the files that would change, and exit 1 where there are any.")
  var check = false

  func validate() throws {
    guard check || data.isNamed else {
      throw ValidationError("no data directory; write its path, or set BILATERAL_DATA")
    }
  }

  mutating func run() throws {
    var count = Count()
    do {
      try Formatter(path: data.path).format(isTrial: check) { path, outcome in
        Fmt.tell(path, outcome, &count)
      }
    } catch {
      throw ExitCode.noData(because: error)
    }
    if let fault = count.outputFault, !fault.isClosedPipe { Complaint.write("\(fault)") }
    if count.refused > 0 { throw ExitCode.dataErrors }
    let isUntold = count.outputFault.map { !$0.isClosedPipe } ?? false
    if count.unwritten > 0 || isUntold || check && count.changed > 0 { throw ExitCode.found }
  }

  /// Files by what came of them.
  private struct Count {
    var changed = 0
    var refused = 0
    var unwritten = 0

    /// Why the list of files could not be printed; the rest is formatted all the same.
    var outputFault: OutputFault?
  }

  private static func tell(_ path: String, _ outcome: Formatter.Outcome, _ count: inout Count) {
    switch outcome {
    case .canonical: break
    case .changed:
      count.changed += 1
      guard count.outputFault == nil else { return }
      do throws(OutputFault) {
        try OpenOutput.standard.write(VisibleText.filter(path) + "\n")
      } catch {
        count.outputFault = error
      }
    case .refused(let findings):
      count.refused += 1
      for finding in findings { Complaint.write("\(finding)") }
    case .unwritten(let finding):
      count.unwritten += 1
      Complaint.write("\(finding)")
    }
  }
}

import ArgumentParser
import ProgrammeModel

/// Makes a data directory.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a data directory: a copy of the bundled programme, or a blank one.",
    discussion: """
      DIR must be new or empty. It gets .gitattributes, .editorconfig and schema/ too. \
      `bilateral DIR` opens it; a blank one says there what to do next. \
      Exits 1 where it can't be written, 2 where DIR holds something, 3 where no bundled \
      programme is installed.
      """)

  @Argument(
    help: ArgumentHelp("The directory to make.", valueName: "dir"),
    completion: .directory)
  var directory: String

  @Flag(help: "Two cities and no records, in place of the bundled programme.")
  var blank = false

  func validate() throws {
    if directory.isEmpty { throw ValidationError("no name for the directory; write its path") }
  }

  mutating func run() throws {
    let files = blank ? [BlankProgramme(firstYear: Self.thisYear).file] : try Self.bundled()
    do throws(FileFault) {
      try NewDirectory(path: directory).fill(with: files + StarterFiles.all)
    } catch {
      throw error.refusal(of: directory)
    }
    try Delivery.deliver(directory + "\n", to: nil)
  }

  private static var thisYear: Int { WallClock.today(in: "UTC").year }

  /// Every file of the programme that comes with the program.
  private static func bundled() throws -> [NewFile] {
    do throws(FileFault) {
      return try DirectoryOnDisk(path: BundledProgramme.path).allFiles()
    } catch {
      let reason = error == .missing ? "is not installed" : error.message
      Complaint.write(
        "\(BundledProgramme.path): the bundled programme \(reason); install it, or give --blank")
      throw ExitCode.noData
    }
  }
}

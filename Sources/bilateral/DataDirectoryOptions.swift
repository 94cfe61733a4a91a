public import ArgumentParser
public import ProgrammeModel

/// Which data directory, and for whom it is read: the same for every command that reads one.
struct DataDirectoryOptions: ParsableArguments {
  @OptionGroup private var argument: DataDirectoryArgument

  @Option(help: "Who looks: internal, partner or public. Others' records are not read.")
  var audience = Audience.internal

  init() {}

  /// As the parser makes it where no option is given.
  init(_ directory: String?) {
    argument = DataDirectoryArgument(directory)
    audience = .internal
  }

  /// The directory to read.
  var path: String { argument.path }

  /// Reads it, or ends the command with one line on standard error and exit code 3.
  func snapshot() throws -> Snapshot {
    do {
      return try Loader(path: path, audience: audience).snapshot()
    } catch {
      throw ExitCode.noData(because: error)
    }
  }
}

extension Audience: ExpressibleByArgument {}

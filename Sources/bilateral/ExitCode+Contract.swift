import ArgumentParser

/// The exit codes that scripts rely on.
extension ExitCode {
  /// A check found something, or an output could not be written.
  static let found = ExitCode(1)
  /// The data has errors.
  static let dataErrors = ExitCode(2)
  /// There is no data to show.
  static let noData = ExitCode(3)
  /// The command line makes no sense.
  static let usage = ExitCode(64)
  /// The terminal can't be used.
  static let unusableTerminal = ExitCode(65)
  /// The kernel cannot hold a kiosk's process.
  static let noSandbox = ExitCode(69)
  /// The kiosk's data directory was replaced, or its terminal does not take what is drawn: come again.
  static let comeAgain = ExitCode(75)

  /// Says in one line on standard error why there is no data to show.
  static func noData(because error: some Error) -> ExitCode {
    Complaint.write("\(error)")
    return .noData
  }
}

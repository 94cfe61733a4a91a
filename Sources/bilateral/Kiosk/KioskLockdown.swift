import ArgumentParser
import Lockdown

/// The lock-down of a kiosk's process, taken in the order in which it starts.
struct KioskLockdown {
  private let directory: String
  private let options: SandboxOptions

  init(of directory: String, _ options: SandboxOptions) {
    self.directory = directory
    self.options = options
  }

  /// Where the C library and ncurses look for time zones and for terminals.
  private static let shared = [
    "/usr/share/zoneinfo", "/etc/localtime", "/usr/share/terminfo", "/lib/terminfo",
    "/etc/terminfo",
  ]

  /// Closes what was left open, and takes all that must be taken before there is a second thread.
  ///
  /// Says in one line what the kernel does not have; ends the command where that is too much.
  func takeFirst() throws {
    let closed = OpenFiles.closeAll()
    let limited = ProcessLimits.take()
    let reading = Landlock.confine(to: [options.root ?? directory] + Self.shared)
    let calls = SystemCallFilter.availability
    if case .refused(let refusal) = reading {
      let ending =
        options.requireSandbox ? "" : "; the account's permissions alone rule what it reads"
      Complaint.write("the kernel has no Landlock (\(refusal.reason))\(ending)")
    }
    if case .refused(let refusal) = calls {
      let ending =
        options.requireSandbox ? "" : "; the account's permissions alone rule what it does"
      Complaint.write("the kernel does not filter system calls (\(refusal.reason))\(ending)")
    }
    try judge([closed, limited, reading, calls])
    if !reading.isInForce, !calls.isInForce, !options.noSandbox {
      Complaint.write("nothing would hold the session; write --no-sandbox to start it nevertheless")
      throw ExitCode.noSandbox
    }
  }

  /// Refuses the system calls that are no longer needed once the terminal is open.
  func takeLast() throws { try judge([SystemCallFilter.refuse()]) }

  private func judge(_ layers: [Layer]) throws {
    if options.requireSandbox, !layers.allSatisfy(\.isInForce) { throw ExitCode.noSandbox }
  }
}

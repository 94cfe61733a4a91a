import CLockdown
import Glibc

/// The system calls that a kiosk has no use for, refused by seccomp in every thread.
///
/// Landlock knows nothing of modes, times and owners of files, nor of programs, sockets and signals: this does. Neither
/// keeps `stat` from telling that a file is there.
package enum SystemCallFilter {
  /// Refuses them from now on, in this thread and all others.
  ///
  /// To be called once the terminal is open; needs ``ProcessLimits/take()`` before.
  package static func refuse() -> Layer {
    enter(ofKiosk(process: getpid()))
  }

  /// What the kernel is given for a kiosk that is a process with this id.
  package static func ofKiosk(process: Int32) -> FilterProgram {
    FilterProgram(refusing: RefusedCall.ofKiosk(process: process), newest: newest)
  }

  /// Whether the kernel filters calls for this process.
  package static var availability: Layer {
    var action = UInt32(SECCOMP_RET_ERRNO)
    let outcome = lockdown_seccomp_knows(&action)
    return Refusal(of: outcome).map(Layer.refused) ?? .inForce
  }

  /// Answers some calls as a kernel that does not have them, or does not let this process have them: for tests.
  package static func withhold(_ calls: [WithheldCall]) -> Layer {
    let refused = calls.flatMap(\.refused)
    return enter(FilterProgram(refusing: refused, newest: .max))
  }

  /// The newest call that is known here; what comes later does not exist for a kiosk.
  package static let newest = UInt32(__NR_open_tree_attr)

  /// `SECCOMP_FILTER_FLAG_TSYNC`.
  private static let everyThread: UInt32 = 1

  private static func enter(_ program: FilterProgram) -> Layer {
    let outcome = lockdown_filter_calls(
      program.instructions, UInt16(program.instructions.count), everyThread)
    if let refusal = Refusal(of: outcome) { return .refused(refusal) }
    // A positive outcome is a thread that could not be bound.
    return outcome == 0 ? .inForce : .refused(Refusal(code: ESRCH))
  }
}

import CLockdown
import Glibc

/// A limit that a kiosk's process can't lift again.
struct HeldLimit: Sendable {
  let name: String
  let isHeld: @Sendable () -> Bool

  static let all = [
    HeldLimit(name: "no core file") { most(RLIMIT_CORE) == 0 },
    HeldLimit(name: "no more memory than a gibibyte") {
      most(RLIMIT_AS).map { $0 <= 1 << 30 } ?? false
    },
    HeldLimit(name: "nothing for a debugger") { lockdown_control(PR_GET_DUMPABLE, 0) == 0 },
    HeldLimit(name: "no privileges by a program") {
      lockdown_control(PR_GET_NO_NEW_PRIVS, 0) == 1
    },
  ]

  /// How far a limit may be raised.
  private static func most(_ resource: __rlimit_resource) -> rlim_t? {
    var limits = rlimit()
    let resource = __rlimit_resource_t(resource.rawValue)
    return getrlimit(resource, &limits) == 0 ? limits.rlim_max : nil
  }
}

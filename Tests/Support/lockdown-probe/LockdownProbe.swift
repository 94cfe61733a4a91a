import Foundation
import Glibc
import Lockdown

/// Locks itself as a kiosk does, and tells what it still manages.
///
///     lockdown-probe [--without LAYER]… [--unlocked] DIRECTORY
///     lockdown-probe [--without LAYER]… -- PROGRAM ARGUMENT…
///
/// The first form prints a line for each act and limit. The second starts a program on a kernel that goes without some layers.
@main
struct LockdownProbe {
  private var withheld: [WithheldCall] = []
  private var isLocked = true
  private var rest = CommandLine.arguments.dropFirst()

  static func main() {
    var probe = LockdownProbe()
    probe.run()
  }

  private mutating func run() {
    while let option = rest.popFirst() {
      switch option {
      case "--without":
        guard let call = rest.popFirst().flatMap(WithheldCall.init) else { exit(64) }
        withheld.append(call)
      case "--unlocked": isLocked = false
      case "--":
        withhold()
        start(Array(rest))
      default:
        withhold()
        probe(option)
        exit(0)
      }
    }
    exit(64)
  }

  /// The kernel lets nobody filter calls who may still gain privileges.
  private func withhold() {
    guard !withheld.isEmpty else { return }
    _ = ProcessLimits.giveUpPrivileges()
    guard SystemCallFilter.withhold(withheld).isInForce else { exit(70) }
  }

  private func start(_ command: [String]) -> Never {
    guard let program = command.first else { exit(64) }
    execv(program, command.map { strdup($0) } + [nil])
    exit(127)
  }

  private func probe(_ directory: String) {
    let ground = ForbiddenAct.Ground(
      directory: directory, openedBefore: open("/etc/passwd", O_RDONLY))
    if isLocked { lock(directory) }
    for limit in HeldLimit.all {
      print(limit.isHeld() ? "held" : "free", limit.name)
    }
    for act in ForbiddenAct.all {
      print(act.refusal(on: ground) == nil ? "managed" : "refused", act.name)
    }
    for act in NecessaryAct.all {
      print(act.works(directory) ? "works" : "fails", act.name)
    }
  }

  private func lock(_ directory: String) {
    _ = OpenFiles.closeAll()
    _ = ProcessLimits.take()
    _ = Landlock.confine(to: [directory, "/usr/share/zoneinfo"])
    _ = SystemCallFilter.refuse()
  }
}

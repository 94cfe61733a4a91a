import ArgumentParser
import Glibc
import Lockdown
import TerminalKit

/// Locks the process as a session's is, tries everything that it must not manage, and tells what came of it.
struct KioskSelfTest {
  let directory: String
  let sandbox: SandboxOptions

  func run() throws {
    let ground = ForbiddenAct.Ground(
      directory: directory, openedBefore: open("/etc/passwd", O_RDONLY))
    let lockdown = KioskLockdown(of: directory, sandbox)
    try lockdown.takeFirst()
    try lockdown.takeLast()
    var isWhole = true
    for act in ForbiddenAct.all {
      let refusal = act.refusal(on: ground)
      isWhole = isWhole && refusal != nil
      let outcome = refusal.map { "refused  \(act.name) (\($0.reason))" } ?? "ALLOWED  \(act.name)"
      try OpenOutput.standard.write(VisibleText.filter(outcome) + "\n")
    }
    if !isWhole { throw ExitCode.noSandbox }
  }
}

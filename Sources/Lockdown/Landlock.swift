import CLockdown
import Glibc

/// The kernel's own list of what the process may still open.
package enum Landlock {
  /// The version from which connections by TCP are ruled over, and the one from which signals and abstract sockets are.
  private static let network = 4
  private static let scopes = 6

  /// Lets the process open for reading what stands beneath some paths, and nothing else in any way.
  ///
  /// To be called before there is a second thread: it binds the thread that calls it, and those that this one starts.
  /// A path that is not there is passed over. A rule is about the folder itself, not about its name: another folder
  /// that takes the name later is not readable.
  package static func confine(to paths: [String]) -> Layer {
    do throws(Refusal) {
      let version = try outcome(lockdown_landlock_version())
      let rules = lockdown_ruleset(
        files: FileAccess.all(inVersion: version).rawValue,
        network: version >= network ? 0b11 : 0, scopes: version >= scopes ? 0b11 : 0)
      let ruleset = Int32(truncatingIfNeeded: try outcome(lockdown_landlock_create(rules)))
      defer { close(ruleset) }
      for path in paths { try allow(path, in: ruleset) }
      _ = try outcome(lockdown_landlock_enter(ruleset))
      return .inForce
    } catch {
      return .refused(error)
    }
  }

  private static func allow(_ path: String, in ruleset: Int32) throws(Refusal) {
    let file = open(path, lockdown_place_only | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Refusal(code: errno) }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let access: FileAccess = isFolder ? [.readFile, .readFolder] : .readFile
    _ = try outcome(lockdown_landlock_allow(ruleset, access.rawValue, file))
  }

  private static func outcome(_ outcome: Int) throws(Refusal) -> Int {
    if let refusal = Refusal(of: outcome) { throw refusal }
    return outcome
  }
}

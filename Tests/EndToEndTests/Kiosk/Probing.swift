import Foundation

/// The lines of the probe of the lock-down, from one run for all tests that ask.
enum Probing {
  private static let runs = [
    "locked": Result { try run([]) },
    "unlocked": Result { try run(["--unlocked"]) },
    "landlock": Result { try run(["--without", "landlock"]) },
    "seccomp": Result { try run(["--without", "seccomp"]) },
  ]

  static func locked() throws -> Set<String> { try lines(of: "locked") }
  static func unlocked() throws -> Set<String> { try lines(of: "unlocked") }
  static func withoutLandlock() throws -> Set<String> { try lines(of: "landlock") }
  static func withoutSeccomp() throws -> Set<String> { try lines(of: "seccomp") }

  private static func lines(of run: String) throws -> Set<String> {
    try runs[run]?.get() ?? []
  }

  private static func run(_ options: [String]) throws -> Set<String> {
    let folder = try TemporaryFolder()
    let data = folder.file("data")
    try FileManager.default.copyItem(atPath: OpenDashboard.bundled.path, toPath: data)
    let run = try CommandRun(probe: options + [data])
    return Set(run.output.split(separator: "\n").map(String.init))
  }
}

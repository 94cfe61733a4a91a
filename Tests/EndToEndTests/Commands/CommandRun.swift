import Foundation

/// One run of the built program without a terminal, in an environment of its own.
struct CommandRun {
  /// What a shell would show: 128 plus the signal where there was one, 124 where it took too long.
  let status: Int32
  let output: String
  let complaint: String

  /// What was complained of, line by line.
  var complaints: [String] { complaint.split(separator: "\n").map(String.init) }

  /// Runs `bilateral` with arguments.
  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(
      program: BuiltProgram.path("bilateral"), arguments: arguments, environment: environment)
  }

  /// Runs `bilateral` with a list of arguments.
  init(list arguments: [String], environment: [String: String] = [:]) throws {
    try self.init(
      program: BuiltProgram.path("bilateral"), arguments: arguments, environment: environment)
  }

  /// Runs a line of a shell in which `$bilateral` is the program.
  init(shell line: String) throws {
    try self.init(
      program: "/bin/bash", arguments: ["-c", line],
      environment: ["bilateral": BuiltProgram.path("bilateral")])
  }

  /// Runs the probe of the lock-down.
  init(probe arguments: [String]) throws {
    try self.init(
      program: BuiltProgram.path("lockdown-probe"), arguments: arguments, environment: [:])
  }

  private init(program: String, arguments: [String], environment: [String: String]) throws {
    let folder = try TemporaryFolder()
    let output = folder.file("output")
    let complaint = folder.file("complaint")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["60", program] + arguments
    process.environment = BuiltProgram.environment(
      ["PATH": "/usr/bin:/bin", "TERM": "dumb"], environment)
    process.standardInput = FileHandle.nullDevice
    for (file, channel) in [(output, \Process.standardOutput), (complaint, \.standardError)] {
      try Data().write(to: URL(filePath: file))
      process[keyPath: channel] = try FileHandle(forWritingTo: URL(filePath: file))
    }
    try process.run()
    process.waitUntilExit()
    status =
      process.terminationStatus
      + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    self.output = try String(contentsOfFile: output, encoding: .utf8)
    self.complaint = try String(contentsOfFile: complaint, encoding: .utf8)
  }
}

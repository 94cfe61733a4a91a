import Glibc

/// Programs built beside the tests.
enum BuiltProgram {
  /// The environment of a program: the usual, what is given for it, and what the tools that watch the tests tell theirs.
  static func environment(
    _ usual: [String: String], _ given: [String: String]
  ) -> [String: String] {
    var all = usual.merging(given) { $1 }
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE"] {
      if let value = getenv(name) { all[name] = String(cString: value) }
    }
    return all
  }

  /// The path of an executable in the folder of the running test program.
  static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(
      decoding: buffer[..<max(count, 0)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }
}

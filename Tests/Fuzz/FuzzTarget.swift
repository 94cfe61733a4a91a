import Glibc

/// Something that any bytes are given to, by name: `FUZZ_TARGET=dates`.
enum FuzzTarget: String, CaseIterable {
  case json, dates, filter, csv, directory

  /// Runs it on one input, and ends the process where a promise is broken.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .json: JSONFuzz.run(bytes)
    case .dates: DatesFuzz.run(bytes)
    case .filter: FilterFuzz.run(bytes)
    case .csv: CSVFuzz.run(bytes)
    case .directory: DirectoryFuzz.run(bytes)
    }
  }

  /// The target that the environment names.
  static let chosen = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }
}

/// Ends the process with a promise that is broken, as the fuzzer's way to keep the input.
func promise(_ isKept: Bool, _ words: @autoclosure () -> String) {
  guard !isKept else { return }
  tell("broken promise: \(words())")
  abort()
}

/// Writes a line to standard error, without the stream that C shares.
private func tell(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// What the fuzzer calls; it brings its own `main`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target = FuzzTarget.chosen else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    tell("set FUZZ_TARGET to one of: \(names)")
    exit(64)
  }
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

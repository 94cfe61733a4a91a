/// Files in one input: a line `== path`, then the file's bytes.
struct FuzzDirectory {
  private(set) var files: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) {
    var path = "areas/a.json"
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array("== ".utf8)) {
        path = String(decoding: line.dropFirst(3), as: UTF8.self)
      } else {
        files[path, default: []] += line + [UInt8(ascii: "\n")]
      }
    }
  }
}

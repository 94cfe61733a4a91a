/// The first unresolved merge in a text: where its first and its last marker line begin.
struct MergeConflict {
  let start: Int
  let end: Int

  /// Looks for lines that begin with the three markers of git, one after another.
  init?(in bytes: [UInt8]) {
    var starts: [Int] = []
    var isLineStart = true
    for (offset, byte) in bytes.enumerated() {
      defer { isLineStart = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
      guard isLineStart, byte == Self.markers[starts.count] else { continue }
      guard bytes[offset...].prefix(7).allSatisfy({ $0 == byte }) else { continue }
      starts.append(offset)
      if starts.count == Self.markers.count { break }
    }
    guard starts.count == Self.markers.count else { return nil }
    start = starts[0]
    end = starts[2]
  }

  /// What a marker line begins with, seven times.
  private static let markers = [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")]
}

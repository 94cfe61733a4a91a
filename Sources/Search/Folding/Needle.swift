import Glibc

extension [UInt8] {
  /// Where some bytes first occur, or `nil`; nothing occurs at the start.
  func firstOccurrence(of needle: [UInt8]) -> Int? {
    let needle = Needle(needle)
    return withUnsafeBytes { needle.firstOccurrence(in: $0) }
  }
}

/// Bytes to be sought, with the one of them that is likely the rarest in a text.
struct Needle: Sendable {
  let bytes: [UInt8]
  private let anchor: Int

  /// Letters from the rarest in the programme's texts on; those of other scripts come before all.
  private static let rareFirst = Array("jqxz0987654321wkyvfbgmphucdlnsrtioae- ".utf8)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let ranks = bytes.map { byte -> Int in
      if byte >= 0x80 { return byte < 0xC0 ? -1 : .max }
      return Self.rareFirst.firstIndex(of: byte) ?? 0
    }
    anchor = ranks.indices.min { ranks[$0] < ranks[$1] } ?? 0
  }

  /// Where the bytes first occur, or `nil`; nothing occurs at the start.
  @inline(__always)
  func firstOccurrence(in text: UnsafeRawBufferPointer) -> Int? {
    let count = bytes.count
    guard count > 0 else { return 0 }
    guard let start = text.baseAddress, count <= text.count else { return nil }
    return bytes.withUnsafeBytes { needle -> Int? in
      guard let needleStart = needle.baseAddress else { return nil }
      let rare = Int32(needle[anchor])
      var position = 0
      let last = text.count - count
      while position <= last {
        guard let found = memchr(start + position + anchor, rare, last - position + 1) else {
          return nil
        }
        position = UnsafeRawPointer(found) - start - anchor
        if memcmp(start + position, needleStart, count) == 0 { return position }
        position += 1
      }
      return nil
    }
  }
}

extension RawSpan {
  /// A number from 0 to 63, the same for keys without escapes whose bytes are the same.
  @inline(__always)
  func place(ofKey node: Node) -> Int {
    let start = node.offset + 1
    let length = node.extent - 2
    let first = word(at: start)
    let mixed =
      length < 8
      ? first & ~(UInt64.max &<< UInt64(truncatingIfNeeded: length * 8))
      : first ^ (word(at: start + length - 8) &* 31)
    let product = (mixed &+ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product &>> 58)
  }

  /// Whether two keys without escapes are the same.
  func areSamePlainKey(_ left: Node, _ right: Node) -> Bool {
    guard left.extent == right.extent else { return false }
    var rest = left.extent - 2
    var (at, other) = (left.offset + 1, right.offset + 1)
    while rest >= 8 {
      guard word(at: at) == word(at: other) else { return false }
      at += 8
      other += 8
      rest -= 8
    }
    return (word(at: at) ^ word(at: other)) & ~(UInt64.max &<< UInt64(rest * 8)) == 0
  }

  /// Whether two keys are the same once they are unescaped.
  func areSameKey(_ left: Node, _ right: Node) -> Bool {
    if left.kind == .string, right.kind == .string { return areSamePlainKey(left, right) }
    return unescaped(left) == unescaped(right)
  }

  func hash(ofKey node: Node) -> Int {
    var hasher = Hasher()
    if node.kind == .escapedString {
      unescaped(node).withUnsafeBytes { hasher.combine(bytes: $0) }
    } else {
      withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[node.contents])) }
    }
    return hasher.finalize()
  }
}

extension RawSpan {
  /// The text of a string node, unescaped.
  func string(of node: Node) -> String {
    if node.kind == .escapedString {
      return String(decoding: unescaped(node), as: UTF8.self)
    }
    return withUnsafeBytes { String(decoding: $0[node.contents], as: UTF8.self) }
  }

  /// Whether a string node holds a text, escapes taken for what they stand for.
  func isString(_ node: Node, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { isString(node, UnsafeRawBufferPointer($0)) }
  }

  /// Whether a string node holds a text, given as its bytes in UTF-8.
  @inline(__always)
  func isString(_ node: Node, _ wanted: UnsafeRawBufferPointer) -> Bool {
    if node.kind == .escapedString { return unescaped(node).elementsEqual(wanted) }
    return node.extent - 2 == wanted.count && holds(wanted, from: node.offset + 1)
  }

  private func holds(_ wanted: UnsafeRawBufferPointer, from start: Int) -> Bool {
    var count = 0
    while count + 8 <= wanted.count {
      let word = wanted.loadUnaligned(fromByteOffset: count, as: UInt64.self)
      guard self.word(at: start + count) == UInt64(littleEndian: word) else { return false }
      count += 8
    }
    while count < wanted.count {
      guard byte(at: start + count) == wanted[count] else { return false }
      count += 1
    }
    return true
  }

  /// The bytes of a string node, escapes replaced by what they stand for.
  func unescaped(_ node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(node.extent)
    var at = node.contents.lowerBound
    while at < node.contents.upperBound {
      if byte(at: at) == UInt8(ascii: "\\") {
        at += appendEscape(at: at, to: &bytes)
      } else {
        bytes.append(byte(at: at))
        at += 1
      }
    }
    return bytes
  }

  /// Appends what an escape stands for, and returns the number of bytes that it takes.
  private func appendEscape(at: Int, to bytes: inout [UInt8]) -> Int {
    if let escaped = Self.byte(escapedAs: byte(at: at + 1)) {
      bytes.append(escaped)
      return 2
    }
    let unit = UInt32(codeUnit(ofEscapeAt: at) ?? 0)
    if let scalar = Unicode.Scalar(unit) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return 6
    }
    let trail = UInt32(codeUnit(ofEscapeAt: at + 6) ?? 0)
    let scalar = Unicode.Scalar((unit & 0x3FF) << 10 + (trail & 0x3FF) + 0x10000)
    bytes.append(
      contentsOf: scalar.flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter)
    return 12
  }

  private static func byte(escapedAs letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "u"): nil
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    default: letter
    }
  }
}

extension Node {
  var isString: Bool {
    @inline(__always) get { kind == .string || kind == .escapedString }
  }

  /// Of a string, the bytes between its quotes.
  var contents: Range<Int> { offset + 1..<offset + extent - 1 }
}

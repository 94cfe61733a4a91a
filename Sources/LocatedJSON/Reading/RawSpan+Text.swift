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

  /// Whether a string node holds a text, escapes taken for what they stand for.
  func isString(_ node: Node, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isString(node, UnsafeRawBufferPointer($0)) }
  }

  private func isString(_ node: Node, _ wanted: UnsafeRawBufferPointer) -> Bool {
    if node.kind == .escapedString { return unescaped(node).elementsEqual(wanted) }
    guard node.extent - 2 == wanted.count else { return false }
    return withUnsafeBytes { $0[node.contents].elementsEqual(wanted) }
  }

  /// The bytes of a string node, escapes replaced by what they stand for.
  func unescaped(_ node: Node) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(node.extent)
    var at = node.contents.lowerBound
    while at < node.contents.upperBound {
      let byte = byte(at: at)
      if byte != UInt8(ascii: "\\") {
        bytes.append(byte)
        at += 1
      } else if let escaped = Self.byte(escapedAs: self.byte(at: at + 1)) {
        bytes.append(escaped)
        at += 2
      } else {
        let (scalar, length) = scalar(ofEscapeAt: at)
        bytes += String(scalar).utf8
        at += length
      }
    }
    return bytes
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

  /// The scalar that one or, beyond U+FFFF, two `\u` escapes stand for, and their bytes.
  private func scalar(ofEscapeAt at: Int) -> (Unicode.Scalar, length: Int) {
    let unit = codeUnit(ofEscapeAt: at) ?? 0
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    let pair = [unit, codeUnit(ofEscapeAt: at + 6) ?? 0]
    return (String(decoding: pair, as: UTF16.self).unicodeScalars.first ?? "\u{FFFD}", 12)
  }
}

extension Node {
  var isString: Bool {
    @inline(__always) get { kind == .string || kind == .escapedString }
  }

  /// Of a string, the bytes between its quotes.
  var contents: Range<Int> { offset + 1..<offset + extent - 1 }
}

import CNcurses

/// What the description of the current terminal says.
package enum Capability {
  /// A sequence by its terminfo name, without the marks for waiting; empty where there is none.
  static func bytes(of name: String) -> [UInt8] {
    guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return [] }
    return withoutDelays(String(cString: found).utf8.map { $0 })
  }

  /// A sequence without `$<5>`, which asks to wait 5 milliseconds.
  package static func withoutDelays(_ sequence: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = sequence[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

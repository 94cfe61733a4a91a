import LocatedJSON

/// A text under way: bytes with an indentation.
struct CanonicalPage {
  private(set) var bytes: [UInt8] = []
  private var indent = 0
  private var lineStart = 0

  /// The longest line that what may be broken keeps to, in characters.
  static let width = 100

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes on this line what ends within it, with the comma after it; takes back what does not, and gives `false`.
  mutating func writeIfShort(_ write: (inout CanonicalPage) -> Void) -> Bool {
    let end = bytes.count
    write(&self)
    let length = bytes[lineStart...].count { $0 & 0xC0 != 0x80 }
    if length < Self.width { return true }
    bytes.removeLast(bytes.count - end)
    return false
  }

  /// Writes elements between brackets, each on a line of its own.
  mutating func block<T>(
    _ open: StaticString, _ close: StaticString, _ elements: [T],
    _ write: (T, inout CanonicalPage) -> Void
  ) {
    put(open)
    indent += 2
    for (index, element) in elements.enumerated() {
      if index > 0 { put(",") }
      startLine()
      write(element, &self)
    }
    indent -= 2
    if !elements.isEmpty { startLine() }
    put(close)
  }

  /// Writes elements between brackets, all on this line.
  mutating func line<T>(
    _ open: StaticString, _ close: StaticString, _ elements: [T],
    _ write: (T, inout CanonicalPage) -> Void
  ) {
    put(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { put(", ") }
      write(element, &self)
    }
    put(close)
  }

  /// Writes a key and its colon.
  mutating func write(_ key: Key) {
    putString(key.written) { key.string }
    put(": ")
  }

  /// Writes a string, a number or a word.
  mutating func writeScalar(_ value: Value) {
    if value.kind == .string {
      putString(value.written) { value.string ?? "" }
    } else {
      bytes += value.document.bytes(in: value.sourceRange)
    }
  }

  mutating func endLine() { put("\n") }

  private mutating func startLine() {
    put("\n")
    lineStart = bytes.count
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
  }

  /// Writes a sign or two; to have them copied as a block would take longer.
  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { bytes.append(byte) } }
  }

  /// Most strings stand in the file as they are to be written: they are not read first.
  private mutating func putString(_ written: ArraySlice<UInt8>, _ text: () -> String) {
    put("\"")
    if !StringEscapes.append(written: written, to: &bytes) {
      StringEscapes.append(text(), to: &bytes)
    }
    put("\"")
  }
}

/// One pass over a text that leaves its tape, without recursion.
///
/// The text must end in a tail of NUL bytes: no part of JSON goes on past one, so nothing here asks
/// whether the text is over.
struct Reader: ~Copyable {
  /// Bytes of NUL after the text: more than the longest step that looks ahead.
  static let tailBytes = 64

  private(set) var nodes: [Node] = []
  var repeats: [RepeatedKey] = []

  /// The node of the innermost array or object still open, or -1 at the top.
  private var container = -1

  private var isInObject = false
  private var depth = 0
  private var at = 0

  init(byteCount: Int) {
    nodes.reserveCapacity(byteCount / 16 + 8)
  }

  /// The innermost array or object still open.
  var openContainer: Node? { container >= 0 ? nodes[container] : nil }

  /// Reads one value and nothing after it.
  mutating func read(_ text: RawSpan, byteCount: Int) throws(Stop) {
    at = text.skippingBlanks(from: 0)
    repeat {
      try readFirstScalar(text)
    } while try readSeparators(text)
    at = text.skippingBlanks(from: at)
    guard at == byteCount else { throw Stop(.nothing, at: at) }
  }

  /// Reads the value at hand; of an array or object, up to the first scalar within or to its end.
  @inline(__always)
  private mutating func readFirstScalar(_ text: RawSpan) throws(Stop) {
    while true {
      switch text.byte(at: at) {
      case UInt8(ascii: "\""):
        return append(try text.string(at: at))
      case UInt8(ascii: "{"):
        try open(.object)
        at = text.skippingBlanks(from: at)
        if text.byte(at: at) == UInt8(ascii: "}") { return close(text) }
        try readKey(text, orElse: .keyOrEnd)
      case UInt8(ascii: "["):
        try open(.array)
        at = text.skippingBlanks(from: at)
        if text.byte(at: at) == UInt8(ascii: "]") { return close(text) }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        return append(try text.number(at: at))
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
        return append(try text.literal(at: at))
      default:
        throw Stop(isFirstElement ? .elementOrEnd : .value, at: at)
      }
    }
  }

  /// Whether nothing stands yet in the innermost array.
  private var isFirstElement: Bool {
    container >= 0 && !isInObject && container == nodes.count - 1
  }

  /// Closes what ends after a value and reads up to the next one; false once the text's value is over.
  @inline(__always)
  private mutating func readSeparators(_ text: RawSpan) throws(Stop) -> Bool {
    while container >= 0 {
      at = text.skippingBlanks(from: at)
      let byte = text.byte(at: at)
      if byte == UInt8(ascii: ",") {
        at = text.skippingBlanks(from: at + 1)
        if isInObject { try readKey(text, orElse: .key) }
        return true
      }
      guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        throw Stop(.commaOrEnd, at: at)
      }
      close(text)
    }
    return false
  }

  @inline(__always)
  private mutating func readKey(_ text: RawSpan, orElse need: Stop.Need) throws(Stop) {
    guard text.byte(at: at) == UInt8(ascii: "\"") else { throw Stop(need, at: at) }
    append(try text.string(at: at))
    at = text.skippingBlanks(from: at)
    guard text.byte(at: at) == UInt8(ascii: ":") else { throw Stop(.colon, at: at) }
    at = text.skippingBlanks(from: at + 1)
  }

  @inline(__always)
  private mutating func append(_ node: Node) {
    nodes.append(node)
    at += node.extent
  }

  /// Opens an array or object; until it is closed, its extent keeps the container around it.
  @inline(__always)
  private mutating func open(_ kind: Node.Kind) throws(Stop) {
    guard depth < Limits.depth else { throw Stop(.lessDepth, at: at) }
    depth += 1
    nodes.append(Node(kind, at: at, extent: container + 1))
    container = nodes.count - 1
    isInObject = kind == .object
    at += 1
  }

  @inline(__always)
  private mutating func close(_ text: RawSpan) {
    nodes.append(Node(.end, at: at, extent: 0))
    at += 1
    depth -= 1
    let closed = container
    container = nodes[closed].extent - 1
    nodes[closed].extent = nodes.count - closed
    if isInObject { findRepeats(ofObjectAt: closed, text) }
    isInObject = container >= 0 && nodes[container].kind == .object
  }
}

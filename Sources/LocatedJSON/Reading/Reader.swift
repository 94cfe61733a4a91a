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

  init(byteCount: Int) {
    nodes.reserveCapacity(byteCount / 12 + 8)
  }

  /// The nodes once all is read, in no more room than they need: a document may live for weeks.
  var tape: [Node] {
    if nodes.capacity - nodes.count <= nodes.count / 8 { return nodes }
    var tape: [Node] = []
    tape.reserveCapacity(nodes.count)
    tape.append(contentsOf: nodes)
    return tape
  }

  /// The innermost array or object still open.
  var openContainer: Node? { container >= 0 ? nodes[container] : nil }

  /// Reads one value and nothing after it.
  mutating func read(_ text: RawSpan, byteCount: Int) throws(Stop) {
    var at = text.skippingBlanks(from: 0)
    repeat {
      at = try readFirstScalar(text, from: at)
      at = try readSeparators(text, from: at)
    } while container >= 0
    at = text.skippingBlanks(from: at)
    guard at == byteCount else { throw Stop(.nothing, at: at) }
  }

  /// Reads a value; of an array or object, only up to the first scalar within, or to its end.
  @inline(__always)
  private mutating func readFirstScalar(_ text: RawSpan, from start: Int) throws(Stop) -> Int {
    var at = start
    while true {
      switch text.byte(at: at) {
      case UInt8(ascii: "\""):
        return append(try text.string(at: at))
      case UInt8(ascii: "{"):
        try open(.object, at: at)
        at = text.skippingBlanks(from: at + 1)
        if text.byte(at: at) == UInt8(ascii: "}") { return close(text, at: at) }
        at = try readKey(text, at: at)
      case UInt8(ascii: "["):
        try open(.array, at: at)
        at = text.skippingBlanks(from: at + 1)
        if text.byte(at: at) == UInt8(ascii: "]") { return close(text, at: at) }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        return append(try text.number(at: at))
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
        return append(try text.literal(at: at))
      default:
        throw Stop(.value, at: at)
      }
    }
  }

  /// Closes what ends after a value, and reads up to the next value unless all is closed.
  @inline(__always)
  private mutating func readSeparators(_ text: RawSpan, from start: Int) throws(Stop) -> Int {
    var at = start
    while container >= 0 {
      at = text.skippingBlanks(from: at)
      let byte = text.byte(at: at)
      if byte == UInt8(ascii: ",") {
        at = text.skippingBlanks(from: at + 1)
        return isInObject ? try readKey(text, at: at) : at
      }
      guard byte == (isInObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
        throw Stop(.commaOrEnd, at: at)
      }
      at = close(text, at: at)
    }
    return at
  }

  /// Reads a key and its colon, up to the value.
  @inline(__always)
  private mutating func readKey(_ text: RawSpan, at start: Int) throws(Stop) -> Int {
    guard text.byte(at: start) == UInt8(ascii: "\"") else { throw Stop(.key, at: start) }
    let end = append(try text.string(at: start))
    let colon = text.skippingBlanks(from: end)
    guard text.byte(at: colon) == UInt8(ascii: ":") else { throw Stop(.colon, at: colon) }
    return text.skippingBlanks(from: colon + 1)
  }

  @inline(__always)
  private mutating func append(_ node: Node) -> Int {
    nodes.append(node)
    return node.offset + node.extent
  }

  /// Opens an array or object; until it is closed, its extent keeps the container around it.
  @inline(__always)
  private mutating func open(_ kind: Node.Kind, at start: Int) throws(Stop) {
    guard depth < Limits.depth else { throw Stop(.lessDepth, at: start) }
    depth += 1
    nodes.append(Node(kind, at: start, extent: container + 1))
    container = nodes.count - 1
    isInObject = kind == .object
  }

  @inline(__always)
  private mutating func close(_ text: RawSpan, at end: Int) -> Int {
    nodes.append(Node(.end, at: end, extent: 0))
    depth -= 1
    let closed = container
    container = nodes[closed].extent - 1
    nodes[closed].extent = nodes.count - closed
    if isInObject { findRepeats(ofObjectAt: closed, text) }
    isInObject = container >= 0 && nodes[container].kind == .object
    return end + 1
  }
}

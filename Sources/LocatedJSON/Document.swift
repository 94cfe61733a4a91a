private import Synchronization

/// One JSON text, read strictly: its bytes and a flat tape of nodes over them.
///
/// The grammar is that of RFC 8259, in UTF-8 without a byte order mark, within ``Limits``.
package final class Document: Sendable {
  /// The length of the text in bytes.
  package let byteCount: Int

  /// The bytes, with a tail of NUL after them.
  let text: [UInt8]

  let nodes: [Node]
  private let repeats: [RepeatedKey]
  private let lines = Mutex(LineTable())

  /// Reads a text.
  ///
  /// The bytes become the document's own. Given away with `consume` and with a spare capacity of
  /// ``spareBytes``, they are not copied, which halves the time of reading.
  ///
  /// - Throws: ``SyntaxError`` for the first fault. Keys that repeat are none: see ``duplicateKeys``.
  package init(_ bytes: consuming [UInt8]) throws(SyntaxError) {
    let byteCount = bytes.count
    guard byteCount <= Limits.textBytes else {
      throw SyntaxError(.limit(.textTooLong(bytes: byteCount)), at: 0, .start)
    }
    bytes.reserveCapacity(byteCount + Reader.tailBytes)
    bytes.append(contentsOf: repeatElement(0, count: Reader.tailBytes))
    var reader = Reader(byteCount: byteCount)
    do throws(Stop) {
      try reader.read(bytes.span.bytes, byteCount: byteCount)
    } catch {
      throw Diagnosis(
        bytes: bytes, byteCount: byteCount, stop: error, container: reader.openContainer,
        last: reader.nodes.last
      ).syntaxError
    }
    self.byteCount = byteCount
    text = bytes
    nodes = reader.tape
    repeats = reader.repeats
  }

  /// The capacity beyond its bytes that an array needs to be taken over without a copy.
  package static var spareBytes: Int { Reader.tailBytes }

  /// The one value of the text.
  package var root: Value { Value(document: self, node: 0) }

  /// Every key that its object already has, in the order of the text.
  package var duplicateKeys: [DuplicateKey] {
    repeats.sorted { $0.again < $1.again }.map { pair in
      let first = nodes[Int(pair.first)]
      let again = nodes[Int(pair.again)]
      return DuplicateKey(
        offset: again.offset, firstOffset: first.offset, name: string(of: again))
    }
  }
}

extension Document {
  /// The line and column of an offset; one beyond the text counts as its end.
  ///
  /// Asked many times it stays quick, since the document remembers the lines it has counted.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), byteCount)
    return lines.withLock { $0.position(at: offset, in: text) }
  }

  /// The bytes of a range of offsets, without a copy; what lies outside the text is left out.
  package func bytes(in range: Range<Int>) -> ArraySlice<UInt8> {
    text[range.clamped(to: 0..<byteCount)]
  }
}

extension Document {
  /// The text of a string node, unescaped.
  func string(of node: Node) -> String {
    let text = text  // A span borrows from a local value, not from a property of a class.
    return text.span.bytes.string(of: node)
  }

  /// Whether a string node holds a text, escapes taken for what they stand for.
  func isString(_ node: Node, _ wanted: StaticString) -> Bool {
    let text = text
    return text.span.bytes.isString(node, wanted)
  }
}

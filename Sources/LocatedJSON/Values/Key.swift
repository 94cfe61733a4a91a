/// The key of a member: a handle like ``Value``.
package struct Key: Sendable {
  package let document: Document
  let node: Int32

  private var entry: Node { document.nodes[Int(node)] }

  /// The key, unescaped anew at each call.
  package var string: String { document.string(of: entry) }

  /// Where the opening quote stands, in bytes from the start of the text.
  package var offset: Int { entry.offset }

  /// The line and column of the opening quote.
  package var position: Position { document.position(at: offset) }

  /// All bytes of the key, quotes included.
  package var sourceRange: Range<Int> { entry.offset..<entry.offset + entry.extent }

  /// Whether this is the key given; quicker than comparing ``string``.
  package func equals(_ text: StaticString) -> Bool {
    document.isString(entry, text)
  }
}

/// One value of a document: a handle of a document and the number of a node.
package struct Value: Sendable {
  /// What a value is.
  package enum Kind: Sendable { case null, bool, number, string, array, object }

  package let document: Document
  package let node: Int32

  /// Finds a value again by its node, as ``node`` gave it for the same document.
  package init(document: Document, node: Int32) {
    self.document = document
    self.node = node
  }

  var entry: Node { document.nodes[Int(node)] }

  package var kind: Kind {
    switch entry.kind {
    case .null, .end: .null
    case .true, .false: .bool
    case .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Where the value begins, in bytes from the start of the text; of a string, its opening quote.
  package var offset: Int { entry.offset }

  /// The line and column where the value begins.
  package var position: Position { document.position(at: offset) }

  /// All bytes of the value, brackets and quotes included.
  package var sourceRange: Range<Int> {
    let entry = entry
    switch entry.kind {
    case .array, .object:
      return entry.offset..<document.nodes[Int(node) + entry.extent - 1].offset + 1
    default:
      return entry.offset..<entry.offset + entry.extent
    }
  }
}

extension Value {
  package var isNull: Bool { entry.kind == .null }

  /// The truth value, or `nil` if this is none.
  package var bool: Bool? {
    switch entry.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The number as it is written, or `nil` if this is none.
  package var numberText: String? {
    guard entry.kind == .number else { return nil }
    return String(decoding: document.text[sourceRange], as: UTF8.self)
  }

  /// The string, unescaped anew at each call, or `nil` if this is none.
  package var string: String? {
    guard entry.isString else { return nil }
    return document.string(of: entry)
  }
}

extension Value {
  /// The values of an array in their order; none if this is no array.
  package var elements: Elements {
    Elements(document: document, nodes: entry.kind == .array ? contents : contents.prefix(0))
  }

  /// The keys and values of an object in their order, repeated keys too; none if this is no object.
  package var members: Members {
    Members(document: document, nodes: entry.kind == .object ? contents : contents.prefix(0))
  }

  /// The number of elements or members; 0 if this is neither array nor object.
  package var count: Int {
    var count = 0
    var node = Int(node) + 1
    let step = entry.kind == .object ? 1 : 0
    let end = Int(contents.upperBound)
    while node < end {
      node += step
      node += document.nodes[node].span
      count += 1
    }
    return count
  }

  /// The value of a key, the first where the key repeats; `nil` if this is no object or has no such key.
  package subscript(key: StaticString) -> Value? {
    key.withUTF8Buffer { member(named: UnsafeRawBufferPointer($0)) }
  }

  /// The value of a key, the first where the key repeats; `nil` if this is no object or has no such key.
  package subscript(key: String) -> Value? {
    var key = key
    return key.withUTF8 { member(named: UnsafeRawBufferPointer($0)) }
  }

  private func member(named name: UnsafeRawBufferPointer) -> Value? {
    guard entry.kind == .object else { return nil }
    let text = document.text
    let nodes = document.nodes
    var key = Int(contents.lowerBound)
    while key < contents.upperBound {
      if text.span.bytes.isString(nodes[key], name) {
        return Value(document: document, node: Int32(key + 1))
      }
      key += 1 + nodes[key + 1].span
    }
    return nil
  }

  /// The nodes between the brackets.
  private var contents: Range<Int32> {
    let entry = entry
    guard entry.kind == .array || entry.kind == .object else { return node..<node }
    return node + 1..<node + Int32(entry.extent) - 1
  }
}

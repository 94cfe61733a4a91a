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
    members.first { $0.key.equals(key) }?.value
  }

  /// The value of a key, the first where the key repeats; `nil` if this is no object or has no such key.
  package subscript(key: String) -> Value? {
    members.first { $0.key.equals(key) }?.value
  }

  /// The nodes between the brackets.
  private var contents: Range<Int32> {
    let entry = entry
    guard entry.kind == .array || entry.kind == .object else { return node..<node }
    return node + 1..<node + Int32(entry.extent) - 1
  }
}

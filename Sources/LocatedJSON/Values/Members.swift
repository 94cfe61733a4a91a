/// The keys and values of an object, found one after another as they are asked for.
package struct Members: Sequence, Sendable {
  let document: Document
  let nodes: Range<Int32>

  package func makeIterator() -> Iterator { Iterator(document: document, nodes: nodes) }

  package struct Iterator: IteratorProtocol {
    let document: Document
    var nodes: Range<Int32>

    package mutating func next() -> Member? {
      guard !nodes.isEmpty else { return nil }
      let key = Key(document: document, node: nodes.lowerBound)
      let value = Value(document: document, node: nodes.lowerBound + 1)
      nodes = value.node + Int32(value.entry.span)..<nodes.upperBound
      return Member(key: key, value: value)
    }
  }
}

/// The values of an array, found one after another as they are asked for.
package struct Elements: Sequence, Sendable {
  let document: Document
  let nodes: Range<Int32>

  package func makeIterator() -> Iterator { Iterator(document: document, nodes: nodes) }

  package struct Iterator: IteratorProtocol {
    let document: Document
    var nodes: Range<Int32>

    package mutating func next() -> Value? {
      guard !nodes.isEmpty else { return nil }
      let value = Value(document: document, node: nodes.lowerBound)
      nodes = nodes.lowerBound + Int32(value.entry.span)..<nodes.upperBound
      return value
    }
  }
}

/// The keys of one large object, each found by its hash.
///
/// Open-addressed and never more than half full. The hash is the standard library's, seeded anew for
/// each process, so that no text can be made to fill one place.
struct KeyTable {
  private struct Slot {
    var hash: UInt32
    var node: Int32
  }

  private var slots: [Slot]
  private let mask: Int

  init(keyCount: Int) {
    var capacity = 64
    while capacity < keyCount * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = Array(repeating: Slot(hash: 0, node: -1), count: capacity)
  }

  /// Puts in the key of a node, unless one is the same: that one's node is returned.
  mutating func insert(_ node: Int, of nodes: [Node], _ text: RawSpan) -> Int? {
    let hash = text.hash(ofKey: nodes[node])
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    var place = hash & mask
    while slots[place].node >= 0 {
      let known = Int(slots[place].node)
      if slots[place].hash == mark, text.areSameKey(nodes[known], nodes[node]) { return known }
      place = (place + 1) & mask
    }
    slots[place] = Slot(hash: mark, node: Int32(node))
    return nil
  }
}

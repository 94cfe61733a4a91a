/// The keys of one large object, each found by its hash.
///
/// Open-addressed and never more than half full. The hash is the standard library's, seeded anew for
/// each process, so that no text can be made to fill one place.
struct KeyTable {
  private struct Slot {
    var hash: UInt32
    var node: Int32

    static let free = Slot(hash: 0, node: -1)
  }

  private var slots = Array(repeating: Slot.free, count: 128)
  private var count = 0

  /// Puts in the key of a node, unless one is the same: then that one's node is returned.
  mutating func insert(_ node: Int, of nodes: [Node], _ text: RawSpan) -> Int32? {
    if count * 2 >= slots.count { grow() }
    let hash = UInt32(truncatingIfNeeded: text.hash(ofKey: nodes[node]))
    var place = Int(hash) & (slots.count - 1)
    while slots[place].node >= 0 {
      let known = slots[place]
      if known.hash == hash, text.areSameKey(nodes[Int(known.node)], nodes[node]) {
        return known.node
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(hash: hash, node: Int32(node))
    count += 1
    return nil
  }

  private mutating func grow() {
    var wider = Array(repeating: Slot.free, count: slots.count * 2)
    for slot in slots where slot.node >= 0 {
      var place = Int(slot.hash) & (wider.count - 1)
      while wider[place].node >= 0 { place = (place + 1) & (wider.count - 1) }
      wider[place] = slot
    }
    slots = wider
  }
}

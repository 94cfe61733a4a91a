extension Reader {
  /// Above this many keys an object's repeats are sought in a table, not one by one.
  private static let fewKeys = 32

  /// Notes the keys of an object, just closed, that stand in it twice.
  ///
  /// Most objects have few keys and none twice: one bit a key shows it.
  @inline(__always)
  mutating func findRepeats(ofObjectAt object: Int, _ text: RawSpan) {
    var marks: UInt64 = 0
    var count = 0
    var key = object + 1
    let end = nodes.count - 1
    let known = repeats.count
    while key < end {
      guard count < Self.fewKeys, nodes[key].kind == .string else {
        repeats.removeSubrange(known...)
        return findRepeatsByTable(ofObjectAt: object, text)
      }
      let mark = 1 as UInt64 &<< text.mark(ofKey: nodes[key])
      if marks & mark != 0 { findRepeat(ofKeyAt: key, inObjectAt: object, text) }
      marks |= mark
      key += 1 + nodes[key + 1].span
      count += 1
    }
  }

  private mutating func findRepeat(ofKeyAt key: Int, inObjectAt object: Int, _ text: RawSpan) {
    var earlier = object + 1
    while earlier < key {
      if text.areSamePlainKey(nodes[earlier], nodes[key]) {
        return repeats.append(RepeatedKey(first: Int32(earlier), again: Int32(key)))
      }
      earlier += 1 + nodes[earlier + 1].span
    }
  }

  private mutating func findRepeatsByTable(ofObjectAt object: Int, _ text: RawSpan) {
    let keys = object + 1..<nodes.count - 1
    var count = 0
    var key = keys.lowerBound
    while key < keys.upperBound {
      count += 1
      key += 1 + nodes[key + 1].span
    }
    var table = KeyTable(keyCount: count)
    key = keys.lowerBound
    while key < keys.upperBound {
      if let first = table.insert(key, of: nodes, text) {
        repeats.append(RepeatedKey(first: Int32(first), again: Int32(key)))
      }
      key += 1 + nodes[key + 1].span
    }
  }
}

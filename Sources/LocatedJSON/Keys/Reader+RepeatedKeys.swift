extension Reader {
  /// The most keys whose repeats are sought among 64 places; more take a table of their own.
  private static let fewKeys = 32

  /// Notes the keys of an object, just closed, that stand in it twice.
  mutating func findRepeats(ofObjectAt object: Int, _ text: RawSpan) {
    let end = nodes.count - 1
    let known = repeats.count
    var places = InlineArray<64, Int32>(repeating: -1)
    var count = 0
    var key = object + 1
    while key < end {
      guard count < Self.fewKeys, nodes[key].kind == .string else {
        repeats.removeSubrange(known...)
        return findRepeatsByTable(ofObjectAt: object, text)
      }
      let place = text.place(ofKey: nodes[key])
      seek(key, in: &places, from: place, text)
      key += 1 + nodes[key + 1].span
      count += 1
    }
  }

  /// Puts a key in the first free place from one on, unless it stands in a place before that.
  @inline(__always)
  private mutating func seek(
    _ key: Int, in places: inout InlineArray<64, Int32>, from start: Int, _ text: RawSpan
  ) {
    var place = start
    while places[place] >= 0 {
      if text.areSamePlainKey(nodes[Int(places[place])], nodes[key]) {
        return repeats.append(RepeatedKey(first: places[place], again: Int32(key)))
      }
      place = (place + 1) & 63
    }
    places[place] = Int32(key)
  }

  private mutating func findRepeatsByTable(ofObjectAt object: Int, _ text: RawSpan) {
    let end = nodes.count - 1
    var table = KeyTable()
    var key = object + 1
    while key < end {
      if let first = table.insert(key, of: nodes, text) {
        repeats.append(RepeatedKey(first: first, again: Int32(key)))
      }
      key += 1 + nodes[key + 1].span
    }
  }
}
